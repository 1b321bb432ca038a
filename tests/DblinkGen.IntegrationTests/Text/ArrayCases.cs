using DblinkGen.Text;

namespace DblinkGen.IntegrationTests.Text;

internal static class ArrayCases
{
    internal static IEnumerable<TextCase> All()
    {
        string?[] texts = [.. ScalarCases.AwkwardTexts, null, "é 😀"];
        DateTime[] moments = [new(2026, 11, 22, 1, 2, 3), DateTime.MaxValue, new(12, 1, 2)];
        return
        [
            TextCase.Of("text[]", texts, PgText.Of), TextCase.Of("text[]", new List<string?>(texts), PgText.Of),
            TextCase.Of("int4[]", new[] { 1, -2, int.MinValue }, PgText.Of), TextCase.Of("int4[]", new List<int?> { 1, null }, PgText.Of),
            TextCase.Of("int4[]", System.Array.Empty<int>(), PgText.Of), TextCase.Of("int4[]", (int[]?)null, PgText.Of),
            TextCase.Of("int4[]", new[,] { { 1, 2, 3 }, { 4, 5, 6 } }, PgText.Of),
            TextCase.Of("numeric[]", new[] { 1.50m, -0.001m }, PgText.Of), TextCase.Of("float8[]", new[] { -0.0, 1e300 }, PgText.Of),
            TextCase.Of("bool[]", new[] { true, false }, PgText.Of), TextCase.Of("uuid[]", new[] { Guid.Empty }, PgText.Of),
            TextCase.Of("bytea[]", new byte[]?[] { [0, 39, 92, 255], [], null }, PgText.Of),
            TextCase.Of("date[]", new[] { new DateOnly(2026, 11, 22), DateOnly.MinValue }, PgText.Of),
            TextCase.Of("interval[]", new[] { TimeSpan.FromHours(-25), TimeSpan.FromDays(1) }, PgText.Of),
            TextCase.Of("timestamp[]", moments, values => PgText.Array(values, PgText.Timestamp)),
            TextCase.Of("time[]", new[] { TimeSpan.FromHours(1) }, values => PgText.Array(values, PgText.Time)),
            TextCase.As("jsonb[]", PgText.Array([""" {"a": "b,\"c"} """, null], PgText.Of), new[] { """ {"a": "b,\"c"} """, null }),
        ];
    }
}
