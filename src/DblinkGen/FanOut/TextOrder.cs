namespace DblinkGen.FanOut;

/// <summary>
/// The order of the texts' UTF-8 bytes, which is that of their code points. UTF-16 differs in one thing: its surrogates, which stand for the highest
/// code points, come before U+E000 to U+FFFF.
/// </summary>
internal static class TextOrder
{
    public static int Compare(string a, string b)
    {
        var common = a.AsSpan().CommonPrefixLength(b);
        if (common == a.Length || common == b.Length)
            return a.Length.CompareTo(b.Length);
        return Rank(a[common]).CompareTo(Rank(b[common]));
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
