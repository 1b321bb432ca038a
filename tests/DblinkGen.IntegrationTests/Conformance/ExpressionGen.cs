using CsCheck;

namespace DblinkGen.IntegrationTests.Conformance;

/// <summary>Expressions over the tables of <see cref="SelectListSchema"/>, most of them valid.</summary>
internal sealed class ExpressionGen
{
    private readonly Gen<string> _schema;
    private readonly Gen<string> _keyword;

    public ExpressionGen(SelectListSchema schema, int version)
    {
        _schema = Gen.Const(schema.Name);
        _keyword = Gen.OneOf<string>([.. schema.Keywords.Select(k => "k." + k.Word)]);
        ExpressionForms[] compound = version >= 17 ? [ExpressionForms.Compound, ExpressionForms.Of16, ExpressionForms.Of17]
            : version >= 16 ? [ExpressionForms.Compound, ExpressionForms.Of16]
            : [ExpressionForms.Compound];
        Constant = Nested([ExpressionForms.Constants], compound, 2);
        Row = Nested([ExpressionForms.Constants, ExpressionForms.Columns, ExpressionForms.Columns], compound, 3);
        Windowed = Nested([ExpressionForms.Constants, ExpressionForms.Columns, ExpressionForms.Columns], [.. compound, ExpressionForms.Windows], 2);
        Aggregate = Gen.OneOf<string>([.. ExpressionForms.Aggregates, .. version >= 16 ? ExpressionForms.Aggregates16 : []]);
        Star = Gen.OneOf([.. ExpressionForms.Stars.Select(s => Fill(s, []))]);
    }

    /// <summary>Without a column.</summary>
    public Gen<string> Constant { get; }

    public Gen<string> Row { get; }

    /// <summary>With window functions, some over a window <c>w</c>.</summary>
    public Gen<string> Windowed { get; }

    public Gen<string> Aggregate { get; }

    public Gen<string> Star { get; }

    /// <summary>Deeper expressions are made of shallower ones.</summary>
    private Gen<string> Nested(ExpressionForms[] leaves, ExpressionForms[] compound, int depth)
    {
        var gens = ByType(leaves).ToDictionary(l => l.Key, l => OneOf(l.Value, []));
        var forms = ByType(compound);
        for (var i = 0; i < depth; i++)
        {
            var inner = gens;
            gens = inner.ToDictionary(g => g.Key, g => Gen.Frequency((1, g.Value), (2, OneOf(forms[g.Key], inner))));
        }

        return gens['o'];
    }

    private static Dictionary<char, string[]> ByType(ExpressionForms[] forms) =>
        forms.SelectMany(f => f.ByType).GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.SelectMany(f => f.Value).ToArray());

    private Gen<string> OneOf(string[] forms, Dictionary<char, Gen<string>> inner) => Gen.OneOf([.. forms.Select(f => Fill(f, inner))]);

    private Gen<string> Fill(string form, Dictionary<char, Gen<string>> inner)
    {
        var holes = inner.Select(i => ($"{{{i.Key}}}", i.Value)).Append(("{schema}", _schema)).Append(("{k}", _keyword))
            .Select(h => (Index: form.IndexOf(h.Item1, StringComparison.Ordinal), h.Item1.Length, Gen: h.Item2)).Where(h => h.Index >= 0).ToList();
        if (holes.Count == 0)
            return Gen.Const(form);
        var first = holes.MinBy(h => h.Index);
        return Gen.Select(first.Gen, Fill(form[(first.Index + first.Length)..], inner), (hole, rest) => form[..first.Index] + hole + rest);
    }
}
