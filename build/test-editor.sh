#!/usr/bin/env bash
# Opens the wrong examples of all rules' pages in csharp-ls, with the package, and compares what it shows with what Roslyn finds; asks it for completion, and
# dotnet format for the code fixes. Downloads csharp-ls once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
dotnet tool restore || {
  echo "csharp-ls, of the version in .config/dotnet-tools.json, cannot be had" >&2
  exit 1
}
DBLINKGEN_TEST_EDITOR=1 dotnet test --project tests/DblinkGen.Package.Tests -- --filter-namespace "*.Editor" --minimum-expected-tests 5
