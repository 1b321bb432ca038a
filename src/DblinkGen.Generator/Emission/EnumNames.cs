using System;
using System.Collections.Generic;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>The functions of the enums of a type, and which of them are called.</summary>
internal sealed class EnumNames(Func<string, string> unique)
{
    private readonly List<(EnumModel Enum, string Parse, string LabelOf)> _enums = [];
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);

    public void Add(EnumModel model)
    {
        if (!_enums.Exists(e => e.Enum == model))
            _enums.Add((model, unique("Parse" + model.Name), unique("LabelOf" + model.Name)));
    }

    /// <summary>An expression with the names of the functions in it.</summary>
    /// <param name="path">How the place of the expression reaches the functions.</param>
    public string Resolve(string expression, string path = "")
    {
        foreach (var (model, parse, labelOf) in _enums)
        {
            expression = Call(expression, $"Parse<{model.Type}>", parse, path);
            expression = Call(expression, $"LabelOf<{model.Type}>", labelOf, path);
        }

        return expression;
    }

    /// <summary>To be had when all expressions are resolved: what nobody calls is not written.</summary>
    public IEnumerable<Action<CodeWriter>> Functions()
    {
        foreach (var (model, parse, labelOf) in _enums)
        {
            if (_called.Contains(parse))
                yield return writer => EnumEmitter.EmitParse(parse, model, writer);
            if (_called.Contains(labelOf))
                yield return writer => EnumEmitter.EmitLabelOf(labelOf, model, writer);
        }
    }

    private string Call(string expression, string function, string name, string path)
    {
        var resolved = expression.Replace(function, path + name);
        if (resolved != expression)
            _called.Add(name);
        return resolved;
    }
}
