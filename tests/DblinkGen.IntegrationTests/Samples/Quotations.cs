using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using DblinkGen.Internals;
using DblinkGen.Links;
using DblinkGen.Wire;

namespace DblinkGen.IntegrationTests.Samples;

/// <summary>
/// What documents quote: files, the file emitted for the Quickstart's Inventory, what the remote gets for it, and what the local server runs.
/// </summary>
internal static partial class Quotations
{
    private const string EmittedFile =
        "samples/Quickstart/obj/generated/DblinkGen.Generator/DblinkGen.Generator.DblinkGenerator/Quickstart.Inventory.g.cs";

    public static string Of(MarkedBlock block) => block.Kind switch
    {
        "file" => Repository.Read(block.Name).TrimEnd('\n'),
        "emitted" when block.Name == "file" => Repository.Read(EmittedFile).TrimEnd('\n'),
        "emitted" => Dedent(EmittedParagraph(block.Name)),
        // Found in the Quickstart's output by its own test.
        "output" => block.Text,
        "remote" => RemoteText(block.Name),
        "local" => LocalText(block.Name),
        _ => throw new InvalidOperationException($"No document can quote \"{block.Kind}\"."),
    };

    /// <summary>The paragraph, between blank lines, that alone holds the text.</summary>
    private static string EmittedParagraph(string text)
    {
        var found = Repository.Read(EmittedFile).Split("\n\n").Where(p => p.Contains(text, StringComparison.Ordinal)).ToList();
        return found is [var only]
            ? only
            : throw new InvalidOperationException($"{found.Count} paragraphs of the emitted file hold \"{text}\"; one must.");
    }

    private static string Dedent(string text)
    {
        var lines = text.Split('\n');
        var depth = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length > 0 ? l[depth..] : l)).TrimEnd('\n');
    }

    /// <summary>What the local server makes of it is put in by hand: the names of a link.</summary>
    private static string RemoteText(string name)
    {
        var (method, text) = name.Split('.') is [var first, var second] ? (first, second) : throw new InvalidOperationException(name);
        var scripts = Statement(method).Scripts(new(Prepares: true, HasGuards: true, InTransaction: false, Collects: false));
        var script = text switch
        {
            "FirstRun" => scripts.FirstRun,
            "Run" => scripts.Run,
            "FetchMore" => scripts.Cursor!.FetchMore,
            _ => throw new InvalidOperationException($"There is no message \"{text}\"."),
        };
        return script.Text.For([]).Replace("; ", ";\n", StringComparison.Ordinal).TrimEnd('\n');
    }

    private static string LocalText(string name)
    {
        var texts = LocalTexts.Of(Functions());
        return BreakLines(name switch
        {
            "Send" => texts.Send,
            "Check" => texts.Check,
            "Collect" => texts.Collect(new(2, null)),
            "GetLast" => texts.Here(new(2, null)).GetLast,
            "GetStatus" => texts.Here(new(2, null)).GetStatus,
            _ => throw new InvalidOperationException($"There is no local text \"{name}\"."),
        });
    }

    /// <summary>Oids differ from database to database, and the page does not show them.</summary>
    private static DblinkFunctions Functions() => new(
        "public",
        typeof(DblinkFunctions).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select((field, i) => (Signature: (string)field.GetRawConstantValue()!, Oid: i.ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(f => f.Signature, f => f.Oid, StringComparer.Ordinal));

    /// <summary>The texts are one line, which no page can show; and the page says in words what they compare first.</summary>
    private static string BreakLines(string sql) => Comparisons().Replace(sql, "<own>")
        .Replace(LinkIdentity.Matches, "<same session and role>", StringComparison.Ordinal)
        .Replace("OPERATOR(pg_catalog.=)", "=", StringComparison.Ordinal)
        .Replace("OPERATOR(pg_catalog.+)", "+", StringComparison.Ordinal)
        .Replace("OPERATOR(pg_catalog.||)", "||", StringComparison.Ordinal)
        .Replace("OPERATOR(pg_catalog.<>)", "<>", StringComparison.Ordinal)
        .Replace("::pg_catalog.text", "", StringComparison.Ordinal)
        .Replace("'-1'::pg_catalog.int4", "-1", StringComparison.Ordinal)
        .Replace(" pg_catalog.text", " text", StringComparison.Ordinal)
        .Replace(" THEN CASE", "\n    THEN CASE", StringComparison.Ordinal)
        .Replace(" THEN \"", "\n    THEN \"", StringComparison.Ordinal)
        .Replace(" THEN coalesce", "\n    THEN coalesce", StringComparison.Ordinal)
        .Replace(" ELSE -1 END", "\n    ELSE -1 END", StringComparison.Ordinal)
        .Replace(" AS t(", "\n    AS t(", StringComparison.Ordinal)
        .Replace(" FROM ROWS FROM (", "\nFROM ROWS FROM (\n    ", StringComparison.Ordinal)
        .Replace("), \"public\".dblink_get_result", "),\n    \"public\".dblink_get_result", StringComparison.Ordinal)
        .Replace(" FROM (SELECT", "\nFROM (SELECT", StringComparison.Ordinal)
        .Replace(" WHERE <own>", "\nWHERE <own>", StringComparison.Ordinal);

    [GeneratedRegex("""('"public"\.dblink[a-z_]*\([^']*\)'::pg_catalog\.regprocedure::pg_catalog\.oid OPERATOR\(pg_catalog\.=\) '\d+'::pg_catalog\.oid( AND (?='"public"))?)+""")]
    private static partial Regex Comparisons();

    private static DblinkStatement Statement(string method) =>
        typeof(Quickstart.Inventory).GetNestedTypes(BindingFlags.NonPublic)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Select(f => f.GetValue(null))
            .OfType<DblinkStatement>()
            .Single(s => s.Method == "Inventory." + method);
}
