using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>What the user's declaration has answered is not asked again of the generated file.</summary>
public sealed class AnsweredWarningsTests
{
    [Theory]
    [InlineData("[Experimental(\"EX1\")] public record Row(int Id);", "public static partial Task<Row> ReadAsync(NpgsqlConnection connection, int id);")]
    [InlineData("[Experimental(\"EX1\")] public enum Mood { Happy }", "public static partial Task<List<Mood?>> ReadAsync(NpgsqlConnection connection, Mood[] id);")]
    [InlineData("public enum Mood { [Experimental(\"EX1\")] Happy }", "public static partial Task<int> ReadAsync(NpgsqlConnection connection, Mood id);")]
    [InlineData("public class Row { [Experimental(\"EX1\")] public int Id { get; set; } }", "public static partial Task<Row> ReadAsync(NpgsqlConnection connection, int id);")]
    [InlineData("public class Row { [Experimental(\"EX1\")] public Row() { } public int Id { get; set; } }", "public static partial IEnumerable<Row> Read(NpgsqlConnection connection, int id);")]
    [InlineData("", "public static partial Task<int> ReadAsync(NpgsqlConnection connection, [NotNull] int? id);")]
    [InlineData("", "[DoesNotReturn] public static partial int Read(NpgsqlConnection connection, int id);")]
    [InlineData("", "[return: NotNull] public static partial string? Read(NpgsqlConnection connection, int id);")]
    [InlineData("", "[return: NotNullIfNotNull(\"id\")] public static partial string? Read(NpgsqlConnection connection, string? id);")]
    [InlineData("public partial class Shop { public static string? Last; }", "[MemberNotNull(nameof(Last))] public static partial int Read(NpgsqlConnection connection, string? id);")]
    [InlineData("public class Row(ref readonly int id) { public int Id { get; } = id; }", "public static partial Task<List<Row>> ReadAsync(NpgsqlConnection connection, int id);")]
    [InlineData("public class Row(int id) { public int Id { get; } = id; public Row(int id, ref string name) : this(id) { } }", "public static partial Task<List<Row>> ReadAsync(NpgsqlConnection connection, int id);")]
    [InlineData("public class Row { [Obsolete(\"no\", true)] public Row(int id, string name) { Id = id; } public Row(int id) { Id = id; } public int Id { get; } }", "public static partial Task<Row> ReadAsync(NpgsqlConnection connection, int id);")]
    [InlineData("public enum Mood { Happy, [Obsolete(\"no\", true)] Grumpy, [Obsolete(\"no\", true)] Sad = -3, Low = -3 }", "public static partial Task<List<Mood>> ReadAsync(NpgsqlConnection connection, Mood id);")]
    [InlineData("[Obsolete(\"no\", true)] public record Row(int Id); [Obsolete(\"no\", true)] public enum Mood { Happy }", "[Obsolete] public static partial Task<Row> ReadAsync(NpgsqlConnection connection, Mood[] id);")]
    [InlineData("[Obsolete(\"old\", DiagnosticId = \"EX1\")] public record Row(int Id);", "public static partial Task<Row> ReadAsync(NpgsqlConnection connection, int id);")]
    public void Generated_code_compiles_without_warnings(string types, string method)
    {
        var source = $$"""
            #pragma warning disable EX1
            using System.Diagnostics.CodeAnalysis;

            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT id FROM item WHERE id = @id")]
                {{method}}
            }

            {{types.Replace("public partial class", "public static partial class", StringComparison.Ordinal)}}
            """;
        var run = GeneratorRun.Over(source);
        Invariants.Hold(run, source);
        Assert.NotNull(run.Types.Single().Methods[0].Body);
    }

    [Fact]
    public void A_type_inside_a_generic_type_ends_the_search()
    {
        const string source = """
            [DblinkServer("remote")]
            public partial class Shop<TUser>(NpgsqlDataSource dataSource) where TUser : class
            {
                [DblinkQuery("SELECT id FROM item WHERE id = @id")]
                public partial Task<Row> ReadAsync(int id);

                public record Row(int Id);
            }
            """;
        Invariants.Hold(GeneratorRun.Over(source), source);
    }

    [Fact]
    public void A_warning_that_the_user_has_not_answered_shows_in_his_declaration() => Assert.All(
        GeneratorRun.Over("""
            [System.Diagnostics.CodeAnalysis.Experimental("EX1")] public record Row(int Id);

            [DblinkServer("remote")]
            public static partial class Shop
            {
                [DblinkQuery("SELECT id FROM item")] public static partial Task<Row> ReadAsync(NpgsqlConnection connection);
            }
            """).Output.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden),
        d => Assert.Equal(("EX1", "User0.cs"), (d.Id, d.Location.SourceTree?.FilePath)));
}
