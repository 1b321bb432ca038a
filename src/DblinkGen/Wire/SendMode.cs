namespace DblinkGen.Wire;

/// <summary>What the texts for a statement depend on besides the statement itself.</summary>
/// <param name="Prepares">Whether the remote may keep the statement prepared.</param>
/// <param name="HasGuards">Whether the link has its guards prepared, by which it is told from another of its name.</param>
/// <param name="InTransaction">Whether the link is inside a remote transaction of the caller's.</param>
/// <param name="Collects">Whether the whole result is wanted, of any size.</param>
internal readonly record struct SendMode(bool Prepares, bool HasGuards, bool InTransaction, bool Collects);
