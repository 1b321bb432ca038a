using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DblinkGen.Generator.Tests.Rules;

/// <summary>A declaration that breaks one rule, and one that does the same rightly.</summary>
/// <param name="Wrong">With <c>[|</c> and <c>|]</c> around the place where the fault is to be shown.</param>
internal sealed record Fault(string Rule, string Wrong, string Right)
{
    private const string Row = "public sealed record Item(int Id, string Name);";

    /// <summary>Whether C# itself allows no body for the wrong declaration, so that the compiler complains too.</summary>
    public bool HasNoLegalBody { get; init; }

    /// <summary>The version of C# in which the declaration is wrong.</summary>
    public LanguageVersion WrongLanguage { get; init; } = LanguageVersion.CSharp14;

    /// <summary>What another generator adds to the wrong declaration.</summary>
    public string? Written { get; init; }

    public IIncrementalGenerator[] Others => Written is null ? [] : [new OtherGenerator(Written)];

    public string WrongCode => Wrong.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    /// <summary>Where the fault is shown in <see cref="WrongCode"/>.</summary>
    public TextSpan Place => TextSpan.FromBounds(Wrong.IndexOf("[|", StringComparison.Ordinal), Wrong.IndexOf("|]", StringComparison.Ordinal) - 2);

    public string Label => $"{Rule} {WrongCode.Substring(Place.Start, Place.Length)}";

    public bool IsError => AllRules.Descriptors.Single(d => d.Id == Rule).DefaultSeverity == DiagnosticSeverity.Error;

    public Compilation CompileWrong() => UserCode.CompileAs(WrongLanguage, WrongCode);

    public static IEnumerable<Fault> All => [.. DeclarationFaults.All, .. ColumnFaults.All, .. SqlFaults.All, .. TextFaultForms.All, .. QueryFaults.All, .. UsageFaults.All, .. CallFaults.All, .. FanOutFaults.All, .. CompositionFaults.All];

    /// <summary>Members of a class that has a server and a data source, beside a record <c>Item</c>.</summary>
    public static Fault InClass(string rule, string wrong, string right) => new(rule, Class(wrong), Class(right));

    /// <summary>A fault of the SQL of a query for one number.</summary>
    public static Fault OfQuery(string rule, string wrong, string right, string parameters = "") => InClass(
        rule, $"[DblinkQuery({Marked(wrong)})] public partial Task<int> ReadAsync({parameters});", $"[DblinkQuery({right})] public partial Task<int> ReadAsync({parameters});");

    /// <summary>A fault of the SQL of a command.</summary>
    public static Fault OfCommand(string rule, string wrong, string right, string parameters = "") => InClass(
        rule, $"[DblinkCommand({Marked(wrong)})] public partial Task RunAsync({parameters});", $"[DblinkCommand({right})] public partial Task RunAsync({parameters});");

    /// <summary>The whole argument is the place where none inside it is marked.</summary>
    public static string Marked(string sql) => sql.Contains("[|", StringComparison.Ordinal) ? sql : $"[|{sql}|]";

    private static string Class(string members) => $$"""
        [DblinkServer("remote")]
        public sealed partial class Shop(NpgsqlDataSource dataSource)
        {
            {{members}}
        }

        {{Row}}
        """;
}
