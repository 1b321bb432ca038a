using System.Globalization;
using CsCheck;
using DblinkGen.FaultTests.Proxy;

namespace DblinkGen.FaultTests.Lies;

/// <summary>Makes what a remote may say: the right messages in the wrong order, the wrong ones, too many, too long ones, and no messages at all.</summary>
internal static class LieGen
{
    /// <summary>What no line of ours may begin with.</summary>
    public const string Forged = "FORGED";

    private const int MostAt = 9;
    private const int MostResults = 9;
    private const int MostRows = 12;
    private const int MostColumns = 6;
    private const int Megabytes = 1 << 20;

    private static readonly Gen<string> s_text = Gen.OneOf(
        "", "a lie", $"a lie\n{Forged}", $"\r\n{Forged}: all is well\r\n{Forged}", $"\u001b[2K\u001b[1G{Forged}", "\u2028" + Forged, "a\0b", "%s%n", "OK", "é\u0007", "a lie é", "é", new string('x', 10 * Megabytes),
        "prepared statement \"dblinkgen_0123456789abcdef_1\" does not exist", "prepared statement \"dblinkgen_0123456789abcdef_1\" already exists", "cached plan must not change result type");

    private static readonly Gen<string> s_state = Gen.OneOf(
        "00000", "26000", "42P05", "0A000", "57P01", "57014", "08006", "08P01", "25P02", "25001", "40001", "XX000", "53300", "28000", "22023", "", "?????", "1", "42601");

    private static readonly Gen<string> s_tag = Gen.OneOf("SELECT 1", "INSERT 0 1", "INSERT 0 7", "UPDATE", "", "OK", "COMMIT", "ROLLBACK", "BEGIN", "PREPARE", "SET", "COPY 1", "INSERT 0 -1", "é", "INSERT 0 é", $"a\n{Forged}", "SELECT 99999999999999999999");

    private static readonly Gen<string?> s_value = Gen.OneOf<string?>("1", "2", "", null, "x", "00000000-0000-0000-0000-000000000001", $"1\n{Forged}", "99999999999", new string('9', 100_000), "\\x", "{1,2}", "é");

    private static readonly Gen<string?> s_usualValue = Gen.Int[0, 1000].Select(n => (string?)n.ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string[]> s_names = Gen.OneOf("n", "token", "?column?", "", "status", $"a\n{Forged}").Array[0, 4];

    private static readonly Gen<Message> s_message = Gen.Frequency(
        (6, s_names.Select(ServerMessages.RowDescription)),
        (6, s_value.Array[0, 5].Select(ServerMessages.DataRow)),
        (6, s_tag.Select(ServerMessages.CommandComplete)),
        (8, Gen.OneOf("I", "I", "I", "T", "E", "?").Select(state => ServerMessages.Of('Z', (byte)state[0]))),
        (5, Gen.Select(s_state, s_text).Select(ServerMessages.ErrorResponse)),
        (2, s_text.Select(ServerMessages.NoticeResponse)),
        (2, Gen.Select(Gen.OneOf("client_encoding", "server_version", "standard_conforming_strings", "DateStyle", "x", Forged), Gen.OneOf("SQL_ASCII", "UTF8", "off", "0", "", "German, DMY")).Select(ServerMessages.ParameterStatus)),
        (3, Gen.OneOf(ServerMessages.CopyOutResponse, ServerMessages.CopyInResponse, ServerMessages.CopyBothResponse, ServerMessages.CopyData("1\n"), ServerMessages.CopyDone)),
        (3, Gen.OneOf(ServerMessages.AuthenticationOk, ServerMessages.AuthenticationCleartextPassword, ServerMessages.BackendKeyData(1, 1))),
        (4, Gen.OneOf('1', '2', '3', 'n', 'I', 's', 't', 'v', 'V', 'A', 'R', 'K', '!', 'D', 'T', 'Z', 'C', 'E').Select(type => ServerMessages.Of(type))),
        (1, Gen.Select(Gen.Byte, Gen.Byte.Array[0, 20]).Select((type, body) => ServerMessages.Of((char)type, body))),
        (1, Gen.Byte.Array[5, 40].Select(bytes => new Message(bytes))));

    private static readonly Gen<(Message Message, int Times)> s_said = Gen.Select(s_message, Gen.Frequency((12, Gen.Const(1)), (1, Gen.Int[2, 300_000])), Gen.Bool)
        .Select((message, times, isBroken) => (message: isBroken ? Broken(message) : message, times))
        .Select((message, times) => (message, message.Type == 'Z' ? 1 : Math.Max(1, Math.Min(times, 4 * Megabytes / message.Bytes.Length))));

    /// <summary>The rows of one result, of some number of columns.</summary>
    private static readonly Gen<Message[]> s_result =
        Gen.Select(Gen.Frequency((8, Gen.Const(1)), (2, Gen.Int[0, MostColumns])), Gen.Frequency((3, Gen.Const(1)), (2, Gen.Int[0, MostRows])), Gen.Bool)
            .SelectMany((columns, rows, isUsual) => (isUsual ? s_usualValue : s_value).Array[columns].Array[rows].Select(values => (Message[])
            [
                ServerMessages.RowDescription([.. Enumerable.Repeat("n", columns)]), .. values.Select(ServerMessages.DataRow), ServerMessages.CommandComplete("SELECT 1"),
            ]));

    /// <summary>The right messages in the right order, as an honest remote would send them.</summary>
    private static readonly Gen<(Message Message, int Times)[]> s_answer = s_result.Array[1, MostResults]
        .Select(results => results.SelectMany(result => result).Append(ServerMessages.ReadyForQuery).Select(message => (message, 1)).ToArray());

    public static Gen<Lie> Any { get; } = Gen.Select(Gen.Int[1, MostAt], Gen.Frequency((3, s_said.Array[1, 6]), (2, s_answer)), Gen.OneOf(LieEnd.Silence, LieEnd.Silence, LieEnd.Silence, LieEnd.Half, LieEnd.Close, LieEnd.Reset))
        .Select((at, said, end) => new Lie(at, said, end));

    /// <summary>The same message whose text is not UTF-8.</summary>
    private static Message Broken(Message message)
    {
        var bytes = message.Bytes.ToArray();
        for (var at = bytes.AsSpan().IndexOf("é"u8); at >= 0; at = bytes.AsSpan().IndexOf("é"u8))
            (bytes[at], bytes[at + 1]) = (0xFF, 0xFE);
        return new(bytes);
    }
}
