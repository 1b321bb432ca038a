namespace DblinkGen.IntegrationTests.Settings;

/// <summary>A value that somebody gave a setting, and where.</summary>
internal sealed record Setting(string Name, string Value, SettingLevel Level)
{
    /// <summary>A list of names is no string.</summary>
    public string Sql => Name == "search_path" ? $"{Name} TO {Value}" : $"{Name} TO '{Value}'";

    /// <summary>For the options of a connection: a blank ends one there.</summary>
    public string Option => $"-c {Name}={Value.Replace(" ", "\\ ", StringComparison.Ordinal)}";

    public override string ToString() => $"{Name}={Value} ({Level})";
}

/// <summary>Where a setting is made. A later one is stronger.</summary>
internal enum SettingLevel
{
    Database,
    Role,
    RoleInDatabase,
    Connection,
}
