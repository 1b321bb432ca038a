using DblinkGen.Package.Tests.Consumption;
using DblinkGen.Package.Tests.Packing;

namespace DblinkGen.Package.Tests.Editor;

/// <summary>Code fixes in <c>dotnet format</c>, which takes them from a project's packages as editors do; csharp-ls offers those of Roslyn only.</summary>
public sealed class CodeFixTests(PackedPackage package)
{
    [OnRequestFact(Requests.Editor)]
    public async Task Dotnet_format_applies_them()
    {
        const string Wrong = """
            [DblinkServer("shop")]
            public static partial class Shop
            {
                [DblinkCommand("DELETE FROM item WHERE true;")]
                public static partial Task<int> ClearAsync(NpgsqlConnection connection);

                [DblinkQuery("SELECT name FROM item")]
                public static partial IAsyncEnumerable<string> ReadAsync(NpgsqlConnection connection);
            }

            """;
        var consumer = await ConsumerProject.CreateLibraryAsync(package, "format", [("Shop.cs", Wrong)], """
            <PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
            <ItemGroup><Using Include="DblinkGen;Npgsql" /></ItemGroup>
            """);
        await consumer.RestoreAsync();
        await consumer.FormatAsync("DBL0011", "DBL2014");
        Assert.Equal(
            Wrong.Replace("true;", "true", StringComparison.Ordinal)
                .Replace("ReadAsync(NpgsqlConnection connection)", "ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken = default)", StringComparison.Ordinal),
            await File.ReadAllTextAsync(Path.Combine(consumer.Folder, "Shop.cs")));
    }
}
