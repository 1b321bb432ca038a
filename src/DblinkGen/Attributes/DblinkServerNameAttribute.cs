namespace DblinkGen;

/// <summary>
/// Gives a <see cref="string"/> member or constructor parameter of a row type the logical name of the server that the row comes from. It is no column.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class DblinkServerNameAttribute : Attribute;
