#!/usr/bin/env bash
# Fetches the SQL of PostgreSQL's regression tests from Debian's source packages into a folder for each major version, for tests/DblinkGen.Judge.Tests.
# Usage: build/fetch-suites.sh folder version …    versions: 15, 18
# Nothing of the system's package lists is changed. What is there already is not fetched again.
set -euo pipefail

declare -A releases=([15]=bookworm [18]=sid)
folder=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder"

# The package sources of this machine, as sources of source packages. Security updates have suites of their own names.
mkdir -p "$work/parts"
for list in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
  [[ -e $list ]] || continue
  awk 'BEGIN { RS = ""; ORS = "\n\n" } !/security/' "$list" | sed -E 's/^Types:.*/Types: deb-src/; s/^deb /deb-src /' > "$work/parts/$(basename "$list")"
done
[[ -n $(ls "$work/parts") ]] || { echo "fetch-suites: no package sources of Debian on this machine" >&2; exit 1; }
release=$(. /etc/os-release && echo "$VERSION_CODENAME")

# fetch RELEASE VERSION
fetch() {
  local lists=$work/$1
  [[ -e $folder/$2/parallel_schedule ]] && return
  if [[ ! -e $lists ]]; then
    mkdir -p "$lists/parts" "$lists/lists/partial"
    for part in "$work"/parts/*; do
      sed -E "s/ $release-updates//; s/\b$release\b/$1/g" "$part" > "$lists/parts/$(basename "$part")"
    done
    # Suites that a release does not have are no fault of it.
    apt "$lists" update > /dev/null 2>&1 || true
  fi
  mkdir -p "$lists/$2"
  (cd "$lists/$2" && apt "$lists" source --download-only "postgresql-$2") > "$lists/log" 2>&1 || { tail -3 "$lists/log" >&2; return 1; }
  tar -xf "$lists/$2"/*.orig.tar.* -C "$lists/$2" --wildcards '*/src/test/regress/sql/*' '*/src/test/regress/data/*' '*/src/test/regress/parallel_schedule'
  mkdir -p "$folder/$2"
  cp -r "$lists/$2"/*/src/test/regress/{sql,data,parallel_schedule} "$folder/$2/"
  # The server, which reads the data, runs as another user.
  chmod -R a+rX "$folder"
  echo "PostgreSQL $2: $(ls "$folder/$2/sql" | wc -l) files in $folder/$2"
}

apt() {
  local lists=$1
  shift
  apt-get -o "Dir::Etc::SourceList=/dev/null" -o "Dir::Etc::SourceParts=$lists/parts" -o "Dir::State::Lists=$lists/lists" "$@"
}

for version in "$@"; do
  [[ -n ${releases[$version]:-} ]] || { echo "fetch-suites: of which release of Debian is PostgreSQL $version?" >&2; exit 1; }
  fetch "${releases[$version]}" "$version" || { echo "fetch-suites: PostgreSQL $version could not be had" >&2; exit 1; }
done
