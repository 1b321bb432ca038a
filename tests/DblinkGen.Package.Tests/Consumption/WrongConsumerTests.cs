using System.Text.RegularExpressions;
using DblinkGen.Package.Tests.Packing;

namespace DblinkGen.Package.Tests.Consumption;

public sealed partial class WrongConsumerTests(PackedPackage package)
{
    private const string Source = """
        using DblinkGen;
        using Npgsql;

        Console.WriteLine(nameof(Shop));

        [DblinkServer("shop")]
        public sealed partial class Shop(NpgsqlDataSource dataSource)
        {
            [DblinkQuery("SELECT count(*) FROM item")]
            public partial Task<long> CountAsync(CancellationToken cancellationToken = default);

            [DblinkQuery("SELECT name FROM item WHERE id = @id")]
            public partial Task<string> GetNameAsync(int key, CancellationToken cancellationToken = default);
        }
        """;

    /// <summary>CS8795, that a partial method has no body, would send the reader the wrong way.</summary>
    [Fact]
    public async Task A_wrong_declaration_shows_its_DBL_errors_and_no_other()
    {
        var consumer = await ConsumerProject.CreateAsync(package, "wrong", Source);
        var (exitCode, log) = await consumer.BuildAsync();
        Assert.NotEqual(0, exitCode);
        Assert.Equal(["DBL2004"], Errors().Matches(log).Select(m => m.Groups[1].Value).Distinct().Order());
    }

    [GeneratedRegex(@"\b(?:error|warning) ([A-Z]+\d+)")]
    private static partial Regex Errors();
}
