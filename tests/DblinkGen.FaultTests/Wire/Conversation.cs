using System.Globalization;
using System.Text.RegularExpressions;

namespace DblinkGen.FaultTests.Wire;

/// <summary>What one side said in a transcript of the fault proxy, in short: for the local server how many statements each round trip had, for the remote the texts.</summary>
internal static partial class Conversation
{
    private const string CancelRequest = "cancel request";

    /// <summary>Round trips of the extended protocol, which is what commands use; a pool's reset is a simple query.</summary>
    public static string WithLocalServer(string transcript) => string.Join("; ", transcript.Split('\n').SelectMany(connection =>
        ToServer(connection).Contains("CancelRequest", StringComparison.Ordinal) ? [CancelRequest] : Statements(connection)));

    /// <summary>The texts, in which the random name of the link is <c>link</c>, and a row's own value <c>token</c>.</summary>
    public static IEnumerable<string> WithRemote(string transcript) => transcript.Split('\n').SelectMany(connection =>
        ToServer(connection).Contains("CancelRequest", StringComparison.Ordinal)
            ? [CancelRequest]
            : Query.Matches(connection).Select(q => Token.Replace(LinkName.Replace(q.Groups["text"].Value.Trim(), "link"), "token")));

    private static IEnumerable<string> Statements(string connection)
    {
        var trips = SentTogether.Matches(ToServer(connection)).Select(m => m.Value.Count(c => c == 'E')).Where(count => count > 0).ToList();
        return trips.Count == 0 ? [] : [string.Join(" + ", trips.Select(count => count.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>Without the texts of queries, and without what the server said.</summary>
    private static string ToServer(string connection) => FromServer.Replace(AnyQuery.Replace(connection, " "), " ");

    [GeneratedRegex("""Q "(?<text>.*?)"(?= ←| \[|$)""")]
    private static partial Regex Query { get; }

    [GeneratedRegex("Q \"[^\"]*\"")]
    private static partial Regex AnyQuery { get; }

    /// <summary>Whole, or cut with the text.</summary>
    [GeneratedRegex("dblinkgen_[0-9a-f]+(?![0-9a-z])")]
    private static partial Regex LinkName { get; }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Token { get; }

    [GeneratedRegex("←[^→]*")]
    private static partial Regex FromServer { get; }

    /// <summary>Up to a Sync.</summary>
    [GeneratedRegex("[^S]*S")]
    private static partial Regex SentTogether { get; }
}
