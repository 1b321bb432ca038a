namespace DblinkGen.Generator.Postgres;

/// <summary>What PostgreSQL's <c>FigureColname</c> finds out about an expression.</summary>
/// <param name="Name">Null without a name, and with one that the text does not tell.</param>
/// <param name="IsStar">Whether it stands for all columns of a row: <c>t.*</c>, with any number of parentheses around it.</param>
/// <param name="Type">What it is cast to; null where the text does not tell.</param>
internal readonly record struct SqlExpression(string? Name, NameStrength Strength, bool IsStar = false, PostgresType? Type = null)
{
    public static readonly SqlExpression Unnamed = new(null, NameStrength.None);

    /// <summary>
    /// A parameter, for the text that is sent has <c>$1</c> or a constant in its place, with or without a cast; and true and false, which are called bool
    /// up to PostgreSQL 14 only.
    /// </summary>
    public static readonly SqlExpression Uncertain = new(null, NameStrength.Weak);

    /// <summary>A name of its own, which no cast or CASE around it hides.</summary>
    public static SqlExpression Named(string? name) => new(name, NameStrength.Strong);

    /// <summary>A cast is called by its type only for want of another name.</summary>
    public SqlExpression CastTo(PostgresType type) => Or(type.Name) with { Type = type };

    /// <summary>CASE is called by its result, and by its keyword only for want of another name.</summary>
    public SqlExpression Or(string name) => Strength == NameStrength.Strong ? Named(Name) : new(name, NameStrength.Weak);
}

internal enum NameStrength
{
    None,
    Weak,
    Strong,
}
