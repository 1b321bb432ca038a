namespace DblinkGen.IntegrationTests.TypeTable;

/// <summary>A way to run a statement that reads.</summary>
internal enum Way
{
    OneRow,
    ListUnprepared,
    Stream,
    FanOut,
    FanOutStream,
    Composed,
}
