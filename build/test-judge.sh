#!/usr/bin/env bash
# Compares what the rules say about the statements of PostgreSQL's own regression suites with what the server says. The suites are fetched from Debian's source packages once.
# Usage: build/test-judge.sh [version …]    default: 15
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

versions=("$@")
[[ ${#versions[@]} -gt 0 ]] || versions=(15)
export DBLINKGEN_TEST_SUITES=${DBLINKGEN_TEST_SUITES:-${TMPDIR:-/tmp}/dblinkgen-suites}
build/fetch-suites.sh "$DBLINKGEN_TEST_SUITES" "${versions[@]}"
dotnet test --project tests/DblinkGen.Judge.Tests -- --filter-class "*SuiteTests" --minimum-expected-tests 1
