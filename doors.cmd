@echo off
rem Finds a JDK, builds the command line when its sources have changed, and starts it.
setlocal enabledelayedexpansion
chcp 65001 >nul
set "root=%~dp0"
set "root=%root:~0,-1%"

call :good "%JAVA_HOME%" && goto found
for /f "delims=" %%j in ('where java 2^>nul') do (
  for %%h in ("%%~dpj..") do call :good "%%~fh" && goto found
)
for /d %%h in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\temurin*\current") do (
  call :good "%%~fh" && goto found
)
echo There is no JDK 21 or newer on this machine. 1>&2
echo   Install one, such as Eclipse Temurin 25, or set JAVA_HOME to one. 1>&2
exit /b 3

:found
set "built=%root%\.doors\local\cli"
set "stale="
if not exist "%built%\classpath" set stale=yes
if not defined stale (
  powershell -NoProfile -Command "$t=(Get-Item -LiteralPath ($env:built+'\classpath')).LastWriteTimeUtc; if (@(Get-ChildItem -Recurse -LiteralPath ($env:root+'\boundary\cli\src\main'),($env:root+'\boundary\cli\pom.xml'),($env:root+'\boundary\engine\src\main'),($env:root+'\boundary\engine\pom.xml'),($env:root+'\pom.xml') | Where-Object { $_.LastWriteTimeUtc -gt $t }).Count) { exit 1 }" || set stale=yes
)
if defined stale (
  echo building the command line 1>&2
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
  xcopy /e /i /q /y "%root%\boundary\cli\target\classes" "%built%\classes" >nul
  xcopy /e /i /q /y "%root%\boundary\engine\target\classes" "%built%\classes" >nul
  copy /y "%root%\boundary\cli\target\classpath" "%built%\classpath" >nul
)
for /f "usebackq delims=" %%c in ("%built%\classpath") do set "CLASSPATH=%built%\classes;%%c"
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Ddoors.root=%root%" dev.twodoors.boundary.cli.Doors %*
exit /b %errorlevel%

rem Takes the JDK in folder %1 when it is 21 or newer and has a compiler.
:good
if "%~1"=="" exit /b 1
if not exist "%~1\bin\javac.exe" exit /b 1
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do (
  set "major=%%~v"
  set "major=!major:"=!"
  if !major! geq 21 (
    set "JAVA_HOME=%~1"
    exit /b 0
  )
)
exit /b 1
