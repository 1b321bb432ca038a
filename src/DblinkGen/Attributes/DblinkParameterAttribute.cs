namespace DblinkGen;

/// <summary>Gives a parameter of a generated method the PostgreSQL type that its remote placeholder has, where the C# type's default is not the right one.</summary>
/// <param name="type">The type in PostgreSQL's own spelling, as in <see cref="DblinkColumnAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DblinkParameterAttribute(string type) : Attribute
{
    /// <summary>The PostgreSQL type.</summary>
    public string Type { get; } = type;
}
