using System.Text;
using System.Text.RegularExpressions;

namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>Writes <c>Cells.cs</c>: a class for each pair of types, with a method for each way to run a statement.</summary>
internal static partial class CellSource
{
    private static readonly string[] _withoutArrays = ["ushort", "uint", "ulong", "char", "NpgsqlTsVector", "NpgsqlTsQuery"];

    public static string Render()
    {
        var text = new StringBuilder("""
            // Written by TypeTableTests from the table of types in docs/guide.md: see CONTRIBUTING.md.
            #pragma warning disable CS0618 // NpgsqlCidr
            using System.Collections;
            using System.Net;
            using System.Net.NetworkInformation;
            using System.Numerics;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            using DblinkGen.IntegrationTests.Execution;
            using Npgsql;
            using NpgsqlTypes;

            namespace DblinkGen.IntegrationTests.TypeTable;

            """);
        text.Append("\ninternal static class Cells\n{\n    public static TypeCell[] Of(NpgsqlDataSource dataSource) =>\n    [\n");
        foreach (var (csharp, postgres, _) in GuideTable.Pairs)
            text.Append(Registration(csharp, postgres));
        text.Append("    ];\n}\n");
        foreach (var (csharp, postgres, isDefault) in GuideTable.Pairs)
            text.Append('\n').Append(Class(csharp, postgres, isDefault));
        return text.ToString();
    }

    private static bool HasArrays(string csharp, string postgres) =>
        !_withoutArrays.Contains(csharp) && (csharp != "Mood" || !postgres.StartsWith("int", StringComparison.Ordinal)) && !(csharp == "byte" && postgres == "\"char\"");

    private static string Name(string csharp, string postgres) => NotInNames().Replace(csharp + "_" + postgres, "_").Trim('_');

    private static string Registration(string csharp, string postgres) =>
        $"        TypeCell.Of({Literal(csharp)}, {Literal(postgres)}, new {Name(csharp, postgres)}(dataSource)),\n";

    private static string Literal(string text) => "\"" + Escaped(text) + "\"";

    private static string Escaped(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string Class(string csharp, string postgres, bool isDefault)
    {
        var name = Name(csharp, postgres);
        var arrays = HasArrays(csharp, postgres);
        var (item, optional) = arrays ? (csharp, csharp + "?") : ("string", "string?");
        var arrayType = arrays ? postgres + "[]" : "text[]";
        // Where there are no arrays, those of the texts take their place.
        var element = arrays ? "x.v" : "x.v::pg_catalog.text";
        // The SQL names the schema of whatever it uses: the tests of the twins run it.
        var type = GuideTable.Qualified(postgres);
        var elementType = arrays ? type : "pg_catalog.text";
        var parameter = isDefault ? "" : $"[DblinkParameter({Literal(postgres)})] ";
        var listParameter = isDefault || !arrays ? "" : $"[DblinkParameter({Literal(arrayType)})] ";
        var parameters = $"string[] literals, {parameter}{csharp} value, {parameter}{csharp}? nothing, {listParameter}IReadOnlyList<{optional}> list";
        return $$""""
            [DblinkServer(TypeServers.First, Connection = "type_table")]
            internal sealed partial class {{name}}(NpgsqlDataSource dataSource) : ITypeCell<{{csharp}}, {{csharp}}?, {{item}}, {{optional}}, {{name}}.Row>
            {
                private const string Sql = """
                    SELECT x.v, NULL::{{type}} AS n, ARRAY[{{element}}, NULL]::{{elementType}}[] AS a, ARRAY[{{element}}]::{{elementType}}[] AS b, x.v::pg_catalog.text AS vt,
                           ARRAY[{{element}}, NULL]::pg_catalog.text AS at, @value::pg_catalog.text AS pt, @nothing::pg_catalog.text AS nt, @list::pg_catalog.text AS lt, @value AS p,
                           @value::pg_catalog.text OPERATOR(pg_catalog.=) x.v::pg_catalog.text AS same
                    FROM (SELECT t::{{type}} AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i) AS x
                    """;

                [DblinkQuery("SELECT t::{{Escaped(type)}} AS v FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i) ORDER BY i")]
                [DblinkColumn("v", {{Literal(postgres)}})]
                public partial Task<List<{{csharp}}>> ReadAsync(string[] literals);

                [DblinkQuery("SELECT ARRAY(SELECT {{(arrays ? "t" : "t::pg_catalog.text")}} FROM (SELECT t::{{Escaped(type)}} AS t, i FROM pg_catalog.unnest(@literals) WITH ORDINALITY AS u (t, i)) AS x ORDER BY i) AS a")]
                [DblinkColumn("a", {{Literal(arrayType)}})]
                public partial Task<List<{{optional}}[]>> ArrayAsync(string?[] literals);

                [DblinkQuery("SELECT p::pg_catalog.text AS t FROM pg_catalog.unnest(@list) WITH ORDINALITY AS u (p, i) ORDER BY i")]
                public partial Task<List<string?>> TextsAsync({{listParameter}}IReadOnlyList<{{optional}}> list);

                [DblinkQuery(Sql)]
                public partial Task<Row> OneAsync({{parameters}});

                [DblinkQuery(Sql, Prepare = false)]
                public partial Task<List<Row>> ListAsync({{parameters}});

                [DblinkQuery(Sql, FetchSize = 2)]
                public partial IAsyncEnumerable<Row> StreamAsync({{parameters}});

                [DblinkFanOut(TypeServers.First, TypeServers.Second)]
                [DblinkQuery(Sql)]
                public partial Task<List<Row>> FanOutAsync({{parameters}});

                [DblinkFanOut(TypeServers.First, TypeServers.Second)]
                [DblinkQuery(Sql, FetchSize = 2)]
                public partial IAsyncEnumerable<Row> FanOutStreamAsync({{parameters}});

                [DblinkRowSource("cells", Sql, typeof(Row))]
                [DblinkLocalQuery("SELECT c.* FROM @cells AS c")]
                public partial Task<List<Row>> ComposedAsync({{parameters}});

                [DblinkCommand("INSERT INTO public.type_table VALUES (@key, @value::pg_catalog.text, @nothing::pg_catalog.text, @list::pg_catalog.text)")]
                public partial Task<int> CommandAsync(Guid key, {{parameters["string[] literals, ".Length..]}});

                public sealed record Row(
                    [property: DblinkColumn("v", {{Literal(postgres)}})] {{csharp}} V, [property: DblinkColumn("n", {{Literal(postgres)}})] {{csharp}}? N,
                    [property: DblinkColumn("a", {{Literal(arrayType)}})] {{optional}}[] A, [property: DblinkColumn("b", {{Literal(arrayType)}})] List<{{item}}> B,
                    string Vt, string At, string Pt, string? Nt, string Lt, [property: DblinkColumn("p", {{Literal(postgres)}})] {{csharp}} P, bool Same)
                    : ICellRow<{{csharp}}, {{csharp}}?, {{item}}, {{optional}}>;
            }

            """";
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NotInNames();
}
