#!/usr/bin/env bash
# Runs the tests that have a PgBouncer in front of the local server or of the remote. On Debian, as root, it installs PgBouncer where it is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

find_pgbouncer() {
  PATH=$PATH:/usr/sbin command -v pgbouncer
}

if ! find_pgbouncer > /dev/null; then
  [[ $EUID -eq 0 ]] && command -v apt-get > /dev/null || { echo "PgBouncer is missing: install the package pgbouncer" >&2; exit 1; }
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y pgbouncer > /dev/null
fi
DBLINKGEN_TEST_PGBOUNCER=$(find_pgbouncer) dotnet test --project tests/DblinkGen.FaultTests -- --filter-namespace "DblinkGen.FaultTests.Poolers"
