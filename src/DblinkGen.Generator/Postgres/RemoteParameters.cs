using System;
using System.Text;
using DblinkGen.Generator.Model;

namespace DblinkGen.Generator.Postgres;

/// <param name="Name">The C# parameter, without a leading <c>@</c>.</param>
/// <param name="Type">A safe spelling: <see cref="PostgresType.Sql"/>.</param>
internal readonly record struct RemoteParameter(string Name, string Type);

/// <summary>Puts parameters in the place of <c>@name</c>, as numbers or as a template of the server's <c>format()</c>.</summary>
internal static class RemoteParameters
{
    /// <summary>The parameter that a placeholder means: the one of exactly its name, else of its name in other case; or -1.</summary>
    public static int IndexOf(EquatableArray<RemoteParameter> parameters, string placeholder)
    {
        var found = -1;
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == placeholder)
                return i;
            if (found < 0 && string.Equals(parameters[i].Name, placeholder, StringComparison.OrdinalIgnoreCase))
                found = i;
        }

        return found;
    }

    /// <summary>Replaces <c>@name</c> by <c>$n</c>, where n is the parameter's place in the list, from 1: the body of a PREPARE.</summary>
    /// <exception cref="ArgumentException">A placeholder has no parameter.</exception>
    public static string WithPositional(string text, EquatableArray<RemoteParameter> parameters) =>
        Replace(text, parameters, doublePercent: false, (index, _) => "$" + (index + 1));

    /// <summary>
    /// Makes of the text a template for the local server's <c>format()</c>, whose arguments are the parameters in order: each
    /// placeholder becomes <c>(%n$L::type)</c>, so that the server and not the client quotes the values.
    /// </summary>
    /// <exception cref="ArgumentException">A placeholder has no parameter.</exception>
    public static string WithLiterals(string text, EquatableArray<RemoteParameter> parameters) =>
        Replace(text, parameters, doublePercent: true, (index, type) => $"(%{index + 1}$L::{type.Replace("%", "%%")})");

    private static string Replace(
        string text, EquatableArray<RemoteParameter> parameters, bool doublePercent, Func<int, string, string> spell)
    {
        var replaced = new StringBuilder(text.Length + 16);
        foreach (var token in SqlLexer.Read(text).Tokens)
        {
            var piece = text.Substring(token.Start, token.Length);
            if (token.Kind != SqlTokenKind.Placeholder)
            {
                replaced.Append(doublePercent ? piece.Replace("%", "%%") : piece);
                continue;
            }

            var index = IndexOf(parameters, piece.Substring(1));
            if (index < 0)
                throw new ArgumentException($"No parameter for the placeholder {piece}.", nameof(parameters));

            // `LIMIT@n` is legal, and `LIMIT$1` would be one identifier.
            if (replaced.Length > 0 && SqlCharacters.ContinuesIdentifier(replaced[replaced.Length - 1]))
                replaced.Append(' ');
            replaced.Append(spell(index, parameters[index].Type));
        }

        return replaced.ToString();
    }
}
