# How ./doors gets its command line here: from the Maven repository, in the version that pom.xml names.
# Sourced by ./doors, which knows $root and $built.

cli_sources='pom.xml .doors/cli/pom.xml'

cli_build() {
  ./mvnw -B -q -f .doors/cli/pom.xml process-classes -Dspotless.check.skip -Denforcer.skip
}

# Prints the libraries; the command line is one of them.
cli_libraries() {
  cat "$built/libraries"
}
