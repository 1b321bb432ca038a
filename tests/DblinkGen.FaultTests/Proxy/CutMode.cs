namespace DblinkGen.FaultTests.Proxy;

/// <summary>How a connection is cut.</summary>
public enum CutMode
{
    /// <summary>TCP RST: what is still under way is lost.</summary>
    Reset,

    /// <summary>TCP FIN: what was passed on arrives, then the end.</summary>
    Finish,
}
