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
call "%root%\.doors\cli.cmd" || exit /b 1
for /f "usebackq delims=" %%c in ("%built%\classpath") do set "CLASSPATH=%built%\classes;%%c"
rem From JDK 24 on the JVM warns of Unsafe, which the library that reads spans still needs.
set "unsafe="
if %major% geq 24 set "unsafe=--sun-misc-unsafe-memory-access=allow"
"%JAVA_HOME%\bin\java" %unsafe% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.console=java.base "-Ddoors.root=%root%" dev.twodoors.boundary.cli.Doors %*
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
