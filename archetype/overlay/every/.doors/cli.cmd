@echo off
rem How doors gets its command line here: from the Maven repository, in the version that pom.xml names.
rem Called by doors.cmd, which knows %root% and %built%.
set "stale="
if not exist "%built%\classpath" set stale=yes
if not defined stale (
  powershell -NoProfile -Command "$t=(Get-Item -LiteralPath ($env:built+'\classpath')).LastWriteTimeUtc; if (@(Get-Item -LiteralPath ($env:root+'\pom.xml'),($env:root+'\.doors\cli\pom.xml') | Where-Object { $_.LastWriteTimeUtc -gt $t }).Count) { exit 1 }" || set stale=yes
)
if not defined stale exit /b 0
if exist "%built%\classpath" (echo building the command line 1>&2) else echo building the command line; the first time this takes a minute or more 1>&2
if not exist "%built%" mkdir "%built%"
pushd "%root%"
call mvnw.cmd -B -q -f .doors/cli/pom.xml process-classes -Dspotless.check.skip -Denforcer.skip > "%built%\build.log" 2>&1
if errorlevel 1 (
  popd
  type "%built%\build.log" 1>&2
  echo The command line could not be built; the lines above say why. 1>&2
  exit /b 1
)
popd
copy /y "%built%\libraries" "%built%\classpath" >nul
exit /b 0
