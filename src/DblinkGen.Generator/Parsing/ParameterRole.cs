using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Parsing;

/// <summary>What a parameter is for if it is not sent to the remote.</summary>
internal static class ParameterRole
{
    /// <returns>In words, for messages; <see langword="null"/> for a parameter that is sent.</returns>
    public static string? Of(IParameterSymbol parameter) =>
        KnownTypes.IsSessionSource(parameter.Type) ? $"'{parameter.Name}' is the way to the local server"
        : KnownTypes.IsCancellationToken(parameter.Type) ? $"'{parameter.Name}' is the CancellationToken"
        : FanOutDeclaration.IsOn(parameter) ? $"'{parameter.Name}' names the servers"
        : null;

    /// <summary>The parameter that a placeholder names, whether or not it is sent.</summary>
    public static IParameterSymbol? Find(string placeholder, IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(p => p.Name == placeholder) ?? method.Parameters.FirstOrDefault(p => string.Equals(p.Name, placeholder, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a placeholder that no sent parameter answers to names one that has a fault of its own, so that nothing is missing.</summary>
    public static bool IsAtFault(string placeholder, IMethodSymbol method) => Find(placeholder, method) is { } parameter && Of(parameter) is null;
}
