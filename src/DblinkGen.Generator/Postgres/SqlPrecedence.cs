namespace DblinkGen.Generator.Postgres;

/// <summary>How tightly an operator binds, loosest first, as PostgreSQL's grammar has it.</summary>
internal enum SqlPrecedence
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
