using System;
using System.Linq;
using DblinkGen.Generator.Diagnostics;
using DblinkGen.Generator.Emission;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator;

/// <summary>The file of a type. A method that cannot be written for a reason that nobody foresaw throws when it is called, and costs no other its body.</summary>
internal static class TypeOutput
{
    /// <param name="report">Called with the arguments of <see cref="InternalRules.InternalError"/> for each method that failed.</param>
    public static string Of(TypeModel type, Action<object[]> report) =>
        UnforeseenFailure.Guard(type.HintName, () => TypeEmitter.Emit(type), static _ => { })
        ?? TypeEmitter.Emit(type with { Methods = type.Methods.Select(m => Checked(m, type, report)).ToList().ToEquatableArray() });

    private static MethodModel Checked(MethodModel method, TypeModel type, Action<object[]> report)
    {
        var failed = method;
        UnforeseenFailure.Guard(method.Name, () => TypeEmitter.Emit(type with { Methods = [method] }), arguments =>
        {
            report(arguments);
            failed = method with { Body = null, Error = UnforeseenFailure.Text(InternalRules.InternalError, arguments) };
        });
        return failed;
    }
}
