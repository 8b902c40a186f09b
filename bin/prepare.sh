# Sourced by bin/groundwork and bin/jshell, with $root set: builds what is missing or older than its sources.
# Leaves: target, lib_path (the library and its dependencies), tour_path (with the tour), and the function tool.

target=$root/examples/target
stamp=$target/tour.stamp

fail() {
  printf 'groundwork: %s\n' "$1" >&2
  exit 2
}

# The path of a tool of the JDK: the one of JAVA_HOME, else the first on the PATH.
tool() {
  if [ -n "${JAVA_HOME-}" ] && [ -x "$JAVA_HOME/bin/$1" ]; then
    printf '%s\n' "$JAVA_HOME/bin/$1"
  else
    command -v "$1" || fail "$1 was not found: a JDK 17 or later is needed, on the PATH or in JAVA_HOME"
  fi
}

up_to_date() {
  local built=$target/groundwork-examples.jar
  [ -f "$built" ] && [ -d "$target/lib" ] || return 1
  [ ! -f "$stamp" ] || built=$stamp
  [ -z "$(find "$root/pom.xml" \
    "$root/core/pom.xml" "$root/screening/pom.xml" "$root/safetyplan/pom.xml" "$root/integrations/csv/pom.xml" \
    "$root/examples/pom.xml" "$root/core/src/main" "$root/screening/src/main" "$root/safetyplan/src/main" \
    "$root/integrations/csv/src/main" "$root/examples/src/main" \
    -newer "$built" -print -quit)" ]
}

build() {
  command -v mvn >/dev/null || fail 'mvn was not found: Maven 3.8.7 or later is needed to build'
  mkdir -p "$target"
  if command -v flock >/dev/null; then
    exec 9>"$target/tour.lock"
    flock 9
    if up_to_date; then
      exec 9>&-
      return
    fi
  fi
  echo 'groundwork: building; this takes a moment, the first time a little longer' >&2
  # The time of the start counts, so that an edit made during the build is not missed.
  touch "$target/tour.started"
  rm -rf "$target/lib" "$target/tour.jsa"
  if ! (cd "$root" && mvn -B -Dstyle.color=never -Dquick -pl examples -am package) \
    </dev/null >"$target/tour.log" 2>&1; then
    grep -E '^\[(WARNING|ERROR)\]|^The JAVA_HOME' "$target/tour.log" >&2 || cat "$target/tour.log" >&2
    fail "the build failed; to see it all, in $root: mvn -Dquick -pl examples -am package"
  fi
  mv "$target/tour.started" "$stamp"
  exec 9>&-
}

# Joins its arguments with colons, as a class path.
join_path() {
  local IFS=:
  printf '%s\n' "$*"
}

up_to_date || build
lib_path=$(LC_ALL=C; join_path "$target"/lib/*.jar)
tour_path=$target/groundwork-examples.jar:$lib_path
