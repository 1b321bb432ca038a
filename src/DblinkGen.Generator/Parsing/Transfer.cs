using System;
using DblinkGen.Generator.Postgres;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>Whether the client reads the text of a column, or the local server.</summary>
/// <param name="Place">Where that is said.</param>
internal sealed record Transfer(TransferMode Mode, Func<Location?>? Place)
{
    public static readonly Transfer Typed = new(TransferMode.Typed, null);

    public static Transfer Of(AttributeData attribute) => new((TransferMode)(attribute.Named("Transfer") as int? ?? 0), attribute.Argument("Transfer"));

    /// <summary>Whether nothing is to be read: the text is the value.</summary>
    public static bool IsText(PostgresType type) => type is { IsKnown: true, IsArray: false, Name: "text" or "varchar" or "bpchar" or "name" };
}

/// <summary>The values of <c>DblinkTransfer</c>.</summary>
internal enum TransferMode
{
    Auto,
    Typed,
    Text,
}
