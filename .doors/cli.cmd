@echo off
rem How doors gets its command line here: from its sources, anew when they have changed.
rem Called by doors.cmd, which knows %root% and %built%.
set "stale="
if not exist "%built%\classpath" set stale=yes
if not defined stale (
  powershell -NoProfile -Command "$t=(Get-Item -LiteralPath ($env:built+'\classpath')).LastWriteTimeUtc; if (@(Get-ChildItem -Recurse -LiteralPath ($env:root+'\boundary\cli\src\main'),($env:root+'\boundary\cli\pom.xml'),($env:root+'\boundary\pom.xml'),($env:root+'\boundary\local\src\main'),($env:root+'\boundary\local\pom.xml'),($env:root+'\boundary\engine\src\main'),($env:root+'\boundary\engine\src\test\fixtures'),($env:root+'\boundary\engine\pom.xml'),($env:root+'\boundary\template\src\main'),($env:root+'\boundary\template\pom.xml'),($env:root+'\boundary\project\pom.xml'),($env:root+'\pom.xml') | Where-Object { $_.LastWriteTimeUtc -gt $t }).Count) { exit 1 }" || set stale=yes
)
if not defined stale exit /b 0
if exist "%built%\classpath" (echo building the command line 1>&2) else echo building the command line; the first time this takes a minute or more 1>&2
if not exist "%built%" mkdir "%built%"
pushd "%root%"
call mvnw.cmd -B -q -pl boundary/cli -am process-classes -Dspotless.check.skip -Denforcer.skip > "%built%\build.log" 2>&1
if errorlevel 1 (
  popd
  type "%built%\build.log" 1>&2
  echo The command line could not be built; the lines above say why. 1>&2
  exit /b 1
)
popd
if exist "%built%\classes" rmdir /s /q "%built%\classes"
for %%m in (cli local engine template) do xcopy /e /i /q /y "%root%\boundary\%%m\target\classes" "%built%\classes" >nul
copy /y "%root%\boundary\cli\target\classpath" "%built%\classpath" >nul
exit /b 0
