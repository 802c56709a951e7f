# Sourced by ./doors and ./mvnw. Sets JAVA_HOME to a JDK 21 or newer when it is unset: the one on the
# PATH when that will do, else the newest in the usual folders. Leaves it unset when there is none.

# Prints the major version of the JDK in folder $1; 0 when there is no JDK.
jdk_version() {
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    jdk_found=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    echo "${jdk_found:-0}"
  else
    echo 0
  fi
}

# Prints the folder of the JDK whose java is on the PATH; nothing when there is none.
jdk_on_path() {
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' || :
}

# Prints the folder of the newest JDK in the usual places.
jdk_newest() (
  set +f
  newest=0
  for home in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* /opt/*; do
    version=$(jdk_version "$home")
    if [ "$version" -gt "$newest" ]; then
      newest=$version
      found=$home
    fi
  done
  echo "${found-}"
)

if [ -z "${JAVA_HOME-}" ]; then
  for jdk_home in "$(jdk_on_path)" "$(jdk_newest)"; do
    if [ "$(jdk_version "$jdk_home")" -ge 21 ]; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      break
    fi
  done
fi
