using System.Globalization;
using DblinkGen.Errors;

namespace DblinkGen.Links;

/// <summary>
/// Refuses a call that needs more links at the same time than the options allow: it would close its own. The limit never closes a link that the call itself needs.
/// </summary>
internal static class LinkLimit
{
    /// <param name="options">The options of the call.</param>
    /// <param name="needed">The names of all links that the call needs.</param>
    /// <param name="method">The generated method.</param>
    public static void ThrowIfBeyond(DblinkOptions options, IReadOnlySet<string> needed, string method)
    {
        if (options.MaxLinksPerBackend is not { } most || needed.Count <= most)
            return;
        throw CallOrigin.OfLocal(method).Exception(
            DblinkErrorKind.Refused,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The call needs {needed.Count} links at the same time, and MaxLinksPerBackend of the options allows {most}. Nothing was sent."),
            string.Create(CultureInfo.InvariantCulture, $"Set MaxLinksPerBackend to {needed.Count} or more, or call fewer servers at a time."));
    }
}
