using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using DblinkGen.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DblinkGen.CodeFixes.Sql;

/// <summary>Writes <c>$1</c> as the name of the first parameter, and so on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameParameters)), Shared]
public sealed class NameParameters : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["DBL2006"];

    private protected override Proposal? Propose(FaultSite site)
    {
        if (site.Method is not { } method)
            return null;

        var names = method.ParameterNames;
        var edits = new Edits();
        foreach (var parameter in method.Statement.PositionalParameters)
        {
            var number = method.Statement.Sql.Substring(parameter.Start + 1, parameter.Length - 1);
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index < 1 || index > names.Count
                || method.Place(parameter.Start, parameter.Length) is not { } place)
            {
                return null;
            }

            edits.Replace(site.Document, place, "@" + names[index - 1]);
        }

        return new Proposal("Write the parameters as @name", edits);
    }
}
