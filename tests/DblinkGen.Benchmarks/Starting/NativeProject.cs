namespace DblinkGen.Benchmarks.Starting;

/// <summary>A program of one look-up, outside of the repository, that is published to native code.</summary>
internal static class NativeProject
{
    private const string Program =
        """
        using DblinkGen;
        using Npgsql;

        Console.WriteLine("started");
        var builder = new NpgsqlSlimDataSourceBuilder(args[0]);
        builder.EnableTransportSecurity();
        await using var dataSource = builder.Build();
        Console.WriteLine(await new Items(dataSource).FindAsync(1));

        public sealed record Item(int Id, string Name, [property: DblinkColumn("price", "numeric(10,2)")] decimal? Price);

        [DblinkServer("bench_remote")]
        public sealed partial class Items(NpgsqlDataSource dataSource)
        {
            [DblinkQuery("SELECT id, name, price FROM item WHERE id = @id")]
            public partial Task<Item?> FindAsync(int id);
        }

        """;

    /// <summary>Writes it into a new folder.</summary>
    public static async Task<string> WriteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("dblinkgen-native-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Program);
        await File.WriteAllTextAsync(Path.Combine(folder, "Lookup.csproj"), Project(Path.Combine(Repository(), "src")));
        return folder;
    }

    private static string Project(string sources) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <PublishAot>true</PublishAot>
            <InvariantGlobalization>true</InvariantGlobalization>
            <OptimizationPreference>Size</OptimizationPreference>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{sources}/DblinkGen/DblinkGen.csproj" />
            <ProjectReference Include="{sources}/DblinkGen.Generator/DblinkGen.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
          </ItemGroup>
        </Project>

        """;

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DblinkGen.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks do not run inside the repository.");
        return folder.FullName;
    }
}
