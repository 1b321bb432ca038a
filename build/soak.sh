#!/usr/bin/env bash
# Runs random histories for so many minutes, and fails if one breaks a promise. A second run goes on where the first ended: artifacts/soak has, for each version, a line for each
# history with how its calls ended. Remove the file to begin anew.
# Usage: build/soak.sh MINUTES [version]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

minutes=${1:?usage: build/soak.sh MINUTES [version]}
version=${2:-15}
mkdir -p artifacts/soak
DBLINKGEN_TEST_VERSION=$version DBLINKGEN_TEST_SOAK=$minutes DBLINKGEN_TEST_SOAK_LOG=$PWD/artifacts/soak/histories-$version.tsv \
  dotnet test --project tests/DblinkGen.FaultTests -- --filter-class "*HistorySoakTests" --show-live-output on < /dev/null
