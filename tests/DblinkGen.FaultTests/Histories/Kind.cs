namespace DblinkGen.FaultTests.Histories;

/// <summary>What a step calls.</summary>
internal enum Kind
{
    Next,
    NextSync,
    List,
    ListSync,
    Stream,
    StreamByTen,
    StreamByTenSync,
    FanOut,
    FanOutSync,
    FanOutStream,
    Composed,
    ComposedSync,
    Changing,
    WorkMem,
    User,
    Place,
    Insert,
    InsertSync,
    InsertReturning,
    Execute,
}

/// <summary>The streams that steps open and read in parts.</summary>
internal enum StreamKind
{
    Default,
    ByTen,
    FanOut,
}

/// <summary>What is done with the savepoint of a transaction.</summary>
internal enum SavepointAct
{
    Set,
    RollBack,
    Release,
}
