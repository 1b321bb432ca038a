namespace DblinkGen.Judge.Tests.Texts;

/// <summary>The text of a statement.</summary>
/// <param name="Declared">As a method has it; <c>@p</c> is a parameter.</param>
/// <param name="Direct">The same with the parameter's value.</param>
/// <param name="HasParameter">Whether it has one.</param>
internal sealed record StatementText(string Declared, string Direct, bool HasParameter)
{
    public const string Parameter = "@p";
    public const int Value = 2;

    /// <summary>Whether the order of its rows is the statement's own: without, the server returns them as they lie.</summary>
    public bool IsOrdered => Direct.Contains("ORDER BY", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it may be a <c>CALL</c>: as a command it cannot have several columns.</summary>
    public bool IsCall => Direct.Contains("CALL", StringComparison.OrdinalIgnoreCase);

    public StatementText WithoutParameter() => new(Direct, Direct, HasParameter: false);

    public override string ToString() => Declared;
}
