using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Diagnostics;

/// <summary>Keeps an exception that nobody foresaw to the method that it is about: the host would drop the code of all others with it.</summary>
internal static class UnforeseenFailure
{
    /// <param name="report">Called with the arguments of <see cref="InternalRules.InternalError"/>.</param>
    public static T? Guard<T>(string method, Func<T?> work, Action<object[]> report)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            report([method, failure.GetType().Name, failure.Message.Replace("\r", "").Replace('\n', ' ')]);
            return null;
        }
    }

    /// <summary>The ID and the message, for the body of the method.</summary>
    public static string Text(DiagnosticDescriptor rule, object[] arguments) =>
        $"{rule.Id}: {string.Format(CultureInfo.InvariantCulture, rule.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments)}";
}
