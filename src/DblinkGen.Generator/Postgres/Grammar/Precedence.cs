namespace DblinkGen.Generator.Postgres.Grammar;

/// <summary>How tightly an operator binds, loosest first, as <c>gram.y</c> has it.</summary>
internal enum Precedence
{
    Or,
    And,
    Not,
    Is,
    Comparison,
    Like,
    Escape,
    Operator,
    Addition,
    Multiplication,
    Power,
    AtTimeZone,
    Collate,
    Sign,
    Cast,
}
