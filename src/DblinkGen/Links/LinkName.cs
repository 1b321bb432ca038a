using System.Text;
using DblinkGen.Errors;

namespace DblinkGen.Links;

/// <summary>What may be the name of a link.</summary>
internal static class LinkName
{
    /// <summary>NAMEDATALEN - 1: dblink cuts what is longer, so that two names with the same start would collide.</summary>
    private const int MaxBytes = 63;

    public static void Validate(CallOrigin origin)
    {
        var bytes = Encoding.UTF8.GetByteCount(origin.Link);
        if (bytes is > 0 and <= MaxBytes)
            return;
        throw origin.Exception(
            DblinkErrorKind.LinkNameInvalid,
            bytes == 0 ? "The name of the link is empty." : $"The name of the link has {bytes} bytes; PostgreSQL keeps {MaxBytes}.",
            $"Set Connection of [DblinkServer] to a name of 1 to {MaxBytes} bytes.");
    }
}
