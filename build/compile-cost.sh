#!/usr/bin/env bash
# What DblinkGen costs the compiler: builds a project of 1,000 generated methods in 100 classes with its rules on and off. For Linux.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
dotnet build src/DblinkGen -c Release -v quiet -nologo
root=$PWD
rules=$(grep -oE '^DBL[0-9]+' src/DblinkGen.Generator/AnalyzerReleases.*.md -h | paste -sd ';')
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT

cat > "$project/Cost.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <!-- A compiler that stays in memory would hide what it uses. -->
    <UseSharedCompilation>false</UseSharedCompilation>
    <!-- An analyzer whose rules are all off is not run; the SDK's own stay on, as they are by default. -->
    <NoWarn Condition="'\$(WithoutRules)' == 'true'">\$(NoWarn);$rules</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="$root/src/DblinkGen/DblinkGen.csproj" />
    <ProjectReference Include="$root/src/DblinkGen.Generator/DblinkGen.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
</Project>
XML

for ((i = 0; i < 100; i++)); do
  {
    printf 'using DblinkGen;\nusing Npgsql;\n\nnamespace Cost;\n\npublic sealed record Item%d(int Id, string Name, decimal? Price, DateTime At);\n\n' "$i"
    printf '[DblinkServer("shop")]\npublic sealed partial class Shop%d(NpgsqlDataSource dataSource)\n{\n' "$i"
    for ((j = 0; j < 5; j++)); do
      printf '    [DblinkQuery("SELECT id, name, price, at FROM item WHERE id >= @id AND price < @price ORDER BY id")]\n'
      printf '    public partial Task<List<Item%d>> Find%dAsync(int id, decimal price, CancellationToken cancellationToken = default);\n\n' "$i" "$j"
      printf '    [DblinkCommand("UPDATE item SET price = @price WHERE id = @id")]\n'
      printf '    public partial Task<int> Set%dAsync(int id, decimal price, CancellationToken cancellationToken = default);\n\n' "$j"
    done
    printf '}\n'
  } > "$project/Shop$i.cs"
done

dotnet build "$project" -c Release -v quiet -nologo

# Processor time, least of three: unlike the time on the clock it hardly depends on what else the machine does.
cost() {
  local least=999999 ms run TIMEFORMAT='%U %S'
  for ((run = 0; run < ${RUNS:-3}; run++)); do
    rm -rf "$project/obj/Release" "$project/bin"
    ms=$({ time dotnet build "$project" -c Release --no-restore --no-dependencies -v quiet -nologo "$@" > "$project/log"; } 2>&1 | awk '{ print int(($1 + $2) * 1000) }')
    ((ms < least)) && least=$ms
  done
  echo "$least"
}

with=$(cost)
without=$(cost -p:WithoutRules=true)
echo "Build of 1,000 generated methods: $with ms of processor time"
echo "The same with the rules off: $without ms; the rules: $((with - without)) ms, $(((with - without) * 1000 / with)) per mille"
dotnet build "$project" -c Release --no-restore --no-dependencies --no-incremental -nologo -v detailed -p:ReportAnalyzer=true > "$project/log"
echo "What the compiler itself reports, on the clock:"
grep -E "Total (analyzer|generator) execution time|[0-9] +DblinkGen" "$project/log" | sed -e 's/^ *//' -e 's/ (DBL.*//' | sort -u
