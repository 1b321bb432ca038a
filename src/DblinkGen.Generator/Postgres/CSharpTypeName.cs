using System;
using System.Text;

namespace DblinkGen.Generator.Postgres;

/// <summary>The fully qualified name of a C# type, taken apart as far as arrays of PostgreSQL go.</summary>
/// <param name="Element">Without <c>global::</c> and nullability: <c>int</c>, <c>System.Guid</c>; <c>byte[]</c> is one value.</param>
/// <param name="ReadAs">What to hand to <c>GetFieldValue</c>: qualified, and an array for the interfaces that arrays implement.</param>
internal readonly record struct CSharpTypeName(string Element, bool IsCollection, string ReadAs)
{
    private const string ListPrefix = "System.Collections.Generic.List<";

    private static readonly string[] ArrayInterfaces =
    [
        "System.Collections.Generic.IReadOnlyList<", "System.Collections.Generic.IReadOnlyCollection<",
        "System.Collections.Generic.IEnumerable<", "System.Collections.Generic.IList<", "System.Collections.Generic.ICollection<",
    ];

    /// <summary>Whether it is a <c>List</c>; other collections are read as arrays.</summary>
    public bool IsList => IsCollection && ReadAs.StartsWith("global::" + ListPrefix, StringComparison.Ordinal);

    public static CSharpTypeName Parse(string name)
    {
        var bare = WithoutNullability(name.Replace("global::", "").Trim());
        if (bare == "byte[]")
            return new CSharpTypeName(bare, IsCollection: false, bare);
        if (bare.EndsWith("[]", StringComparison.Ordinal))
            return CollectionOf(bare.Substring(0, bare.Length - 2), "{0}[]");
        if (Argument(bare, ListPrefix) is { } listItem)
            return CollectionOf(listItem, "global::" + ListPrefix + "{0}>");

        foreach (var prefix in ArrayInterfaces)
        {
            if (Argument(bare, prefix) is { } item)
                return CollectionOf(item, "{0}[]");
        }

        return new CSharpTypeName(bare, IsCollection: false, Qualify(bare));
    }

    private static CSharpTypeName CollectionOf(string item, string shape) =>
        new(WithoutNullability(item), IsCollection: true, shape.Replace("{0}", Qualify(item)));

    private static string? Argument(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && name[name.Length - 1] == '>'
            ? name.Substring(prefix.Length, name.Length - prefix.Length - 1)
            : null;

    private static string WithoutNullability(string name) =>
        name.EndsWith("?", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name;

    /// <summary>Puts <c>global::</c> before every name with a dot; keywords have none.</summary>
    public static string Qualify(string name)
    {
        var qualified = new StringBuilder();
        for (var start = 0; start < name.Length;)
        {
            var end = start;
            while (end < name.Length && (char.IsLetterOrDigit(name[end]) || name[end] is '_' or '.' or '@'))
                end++;

            var part = name.Substring(start, end - start);
            qualified.Append(part.IndexOf('.') > 0 ? "global::" : "").Append(part);
            for (; end < name.Length && !char.IsLetter(name[end]) && name[end] is not '_' and not '@'; end++)
                qualified.Append(name[end]);
            start = end;
        }

        return qualified.ToString();
    }
}
