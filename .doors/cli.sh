# How ./doors gets its command line here: from its sources, anew when they have changed.
# Sourced by ./doors, which knows $root and $built.

cli_sources='boundary/pom.xml boundary/cli/src/main boundary/cli/pom.xml boundary/local/src/main boundary/local/pom.xml boundary/engine/src/main boundary/engine/src/test/fixtures boundary/engine/pom.xml boundary/template/src/main boundary/template/pom.xml boundary/project/pom.xml pom.xml'

cli_build() {
  ./mvnw -B -q -pl boundary/cli -am process-classes -Dspotless.check.skip -Denforcer.skip
}

# Packs our classes, so that a build does not disturb a running command, and prints the libraries. Nothing
# here names the project's folder: it may be moved or copied.
cli_libraries() {
  rm -rf "$built/classes.$$"
  mkdir "$built/classes.$$"
  for module in cli local engine template; do
    cp -R "$root/boundary/$module/target/classes/." "$built/classes.$$"
  done
  "$JAVA_HOME/bin/jar" --create --no-compress --file "$built/doors.jar.$$" -C "$built/classes.$$" .
  rm -rf "$built/classes.$$"
  mv "$built/doors.jar.$$" "$built/doors.jar"
  cat "$root/boundary/cli/target/classpath"
}
