#!/usr/bin/env bash
# Makes the NuGet package and its symbol package, and prints the package's path.
# Usage: build/pack.sh [folder]    default: artifacts/packages
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$root/artifacts/packages}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

project=$root/src/DblinkGen/DblinkGen.csproj
version=$(dotnet msbuild "$project" -getProperty:PackageVersion)
# Without machine paths in the assemblies, as on a build server.
dotnet pack "$project" --configuration Release --output "$folder" -p:ContinuousIntegrationBuild=true --nologo --verbosity quiet >&2
echo "$folder/DblinkGen.$version.nupkg"
