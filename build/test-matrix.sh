#!/usr/bin/env bash
# Runs the integration tests and the fault tests on every supported PostgreSQL version, one after the other; versions that the machine lacks are downloaded once.
# Usage: build/test-matrix.sh [version …]    default: 14 15 16 17 18
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

versions=("$@")
[[ ${#versions[@]} -gt 0 ]] || versions=(14 15 16 17 18)
failed=()
for version in "${versions[@]}"; do
  echo "== PostgreSQL $version"
  for project in IntegrationTests FaultTests; do
    DBLINKGEN_TEST_VERSION=$version dotnet test --project "tests/DblinkGen.$project" < /dev/null || failed+=("$version ($project)")
  done
done

[[ ${#failed[@]} -eq 0 ]] || { echo "failed on PostgreSQL ${failed[*]}" >&2; exit 1; }
echo "passed on PostgreSQL ${versions[*]}"
