namespace DblinkGen.Text;

/// <summary>How a <typeparamref name="T"/> is rendered where only its type is known: behind a question mark, or in an array.</summary>
internal static class TextFormat<T>
{
    /// <summary>Looked up once for each type, so that neither values nor elements are boxed.</summary>
    private static readonly Func<T, string?>? _known = TextFormats.Find(typeof(T)) as Func<T, string?>;

    internal static Func<T, string?> Of => _known ?? throw new NotSupportedException(
        $"{typeof(T)} has no single PostgreSQL type. Name the one that is meant, as in PgText.Array(values, PgText.Timestamp).");
}
