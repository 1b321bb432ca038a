using System;

namespace DblinkGen.Generator.Postgres;

/// <summary>How long what a text sets stays.</summary>
internal enum SettingScope
{
    None,
    Transaction,
    Session,
}

/// <summary>Where a text names <c>set_config</c>: as a function, or anywhere in a string, which the server may run as SQL.</summary>
internal static class SettingFunction
{
    private const string Name = "set_config";

    public static SettingScope Of(SqlTokens tokens)
    {
        var scope = SettingScope.None;
        for (var i = 0; i < tokens.Count; i++)
        {
            var found = At(tokens, i);
            scope = found > scope ? found : scope;
        }

        return scope;
    }

    /// <summary>A name that is written with escapes may be any.</summary>
    private static SettingScope At(SqlTokens tokens, int index)
    {
        if (tokens.IsString(index))
            return tokens.Text(index).IndexOf(Name, StringComparison.OrdinalIgnoreCase) < 0 ? SettingScope.None : SettingScope.Session;
        if (!tokens.IsName(index))
            return SettingScope.None;
        var open = tokens.IsWord(index + 1, "UESCAPE") ? index + 3 : index + 1;
        var isCall = tokens.Is(open, SqlTokenKind.OpenParenthesis);
        if (SessionFunction.IsEscaped(tokens, index))
            return isCall ? SettingScope.Session : SettingScope.None;
        if (SessionFunction.NameOf(tokens.Text(index)) != Name)
            return SettingScope.None;
        return isCall && SessionFunction.Third(tokens, open, parameter: null) == "TRUE" ? SettingScope.Transaction : SettingScope.Session;
    }
}
