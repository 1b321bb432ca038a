using System;
using System.Collections.Generic;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Emission;

/// <summary>The accessors of setters that only their own types may call, each written once.</summary>
internal sealed class SetterEmitter(string codeClass, Func<string, string> unique)
{
    private readonly Dictionary<SetterModel, string> _names = [];

    /// <summary>The expression to call; accessors of generic types are in classes beside the user's type, which may have type parameters of its own.</summary>
    public string Call(SetterModel setter)
    {
        var name = _names.TryGetValue(setter, out var known) ? known : _names[setter] = unique(setter.Name);
        return IsGeneric(setter) ? $"{ClassOf(name)}{setter.TypeArguments}.{name}" : name;
    }

    public void EmitMembers(Action separate, CodeWriter writer)
    {
        foreach (var setter in _names)
        {
            if (IsGeneric(setter.Key))
                continue;
            separate();
            Emit(setter.Key, setter.Value, "private", writer);
        }
    }

    public void EmitClasses(string attribute, CodeWriter writer)
    {
        foreach (var setter in _names)
        {
            if (!IsGeneric(setter.Key))
                continue;
            writer.Line();
            writer.Line(attribute);
            writer.Line($"file static class {ClassOf(setter.Value)}{setter.Key.TypeParameters}{setter.Key.Constraints}");
            writer.Open();
            Emit(setter.Key, setter.Value, "public", writer);
            writer.Close();
        }
    }

    private static bool IsGeneric(SetterModel setter) => setter.TypeParameters.Length > 0;

    private string ClassOf(string name) => $"{codeClass}_{name}";

    private static void Emit(SetterModel setter, string name, string modifier, CodeWriter writer)
    {
        writer.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = {CSharpText.Literal(setter.Method)})]");
        writer.Line($"{modifier} static extern void {name}({(setter.IsStruct ? "ref " : "")}{setter.Target} target, {setter.Value} value);");
    }
}
