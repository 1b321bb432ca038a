using DblinkGen.Generator.Analyzers;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>CS9113, that a parameter of a primary constructor is unread, is no second report of a wrong declaration.</summary>
public sealed class UnreadParameterTests
{
    [Theory]
    [InlineData("public sealed class Shop(NpgsqlDataSource dataSource)", "[DblinkQuery(\"SELECT 1\")] public partial Task<int> ReadAsync();", "DBL0002")]
    [InlineData("public sealed partial class Shop(NpgsqlDataSource dataSource)", "[DblinkQuery(\"SELECT 1\")] public Task<int> ReadAsync() => Task.FromResult(1);", "DBL0001")]
    [InlineData("public sealed partial class Shop(System.Data.Common.DbConnection connection)", "[DblinkQuery(\"SELECT 1\")] public partial Task<int> ReadAsync();", "DBL0006")]
    [InlineData("file sealed partial class Shop(NpgsqlDataSource dataSource)", "[DblinkQuery(\"SELECT 1\")] public partial Task<int> ReadAsync();", "DBL0010")]
    [InlineData("public sealed partial class Shop(NpgsqlDataSource dataSource)", "[DblinkQuery(\"SELECT 1\")] public static partial Task<int> ReadAsync();", "DBL0013")]
    [InlineData("public sealed partial class Shop(NpgsqlDataSource dataSource)", "[DblinkQuery(\"SELECT @id\")] public partial Task<int> ReadAsync();", "DBL2004")]
    public async Task It_is_silent_beside_the_error_of_a_declaration(string type, string method, string rule)
    {
        var reported = await Report(type, method);
        Assert.Contains(rule, reported);
        Assert.DoesNotContain("CS9113", reported);
    }

    [Theory]
    [InlineData("[DblinkQuery(\"SELECT 1\")] public partial Task<int> ReadAsync(NpgsqlConnection connection);")]
    [InlineData("public partial int Read(); public partial int Read() => 1;")]
    public async Task It_speaks_where_nothing_is_wrong_with_a_declaration(string method) =>
        Assert.Equal(["CS9113"], await Report("public sealed partial class Shop(NpgsqlDataSource dataSource)", method));

    private static async Task<List<string>> Report(string type, string method)
    {
        var run = GeneratorRun.Over($$"""
            [DblinkServer("remote")]
            {{type}}
            {
                {{method}}
            }
            """);
        var all = await run.Output.WithAnalyzers([.. GeneratorRun.Analyzers, new UnreadParameterSuppressor()]).GetAllDiagnosticsAsync();
        return [.. all.Where(d => !d.IsSuppressed && d.Severity >= DiagnosticSeverity.Warning).Select(d => d.Id)];
    }
}
