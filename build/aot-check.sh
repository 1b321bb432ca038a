#!/usr/bin/env bash
# Publishes a program that uses the package, and the Quickstart, to native code, where a warning is an error, and runs them against a throw-away PostgreSQL.
# Needs clang or gcc; the AOT compiler is downloaded once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v clang > /dev/null && command -v gcc > /dev/null; then
  # MSBuild takes the variable as the property of this name.
  export CppCompilerAndLinker=gcc
fi
DBLINKGEN_TEST_NATIVE=1 dotnet test --project tests/DblinkGen.Package.Tests
