using System.Text;

namespace DblinkGen.TestServer.Sources;

/// <summary>The one message a developer sees when no server could be had.</summary>
internal static class FailureMessage
{
    public static string Compose(ServerRequest request, IEnumerable<(string Source, string Reason)> failures)
    {
        var text = new StringBuilder($"No test server ({request.Wanted}) could be started. Tried:\n");
        foreach (var (source, reason) in failures)
            text.Append($"  - {source}: {reason.ReplaceLineEndings("\n").TrimEnd().Replace("\n", "\n      ", StringComparison.Ordinal)}\n");

        var version = request.MajorVersion ?? ServerRequest.NewestMajorVersion;
        return text.Append(
            $"""
            One of these helps:
              Debian, Ubuntu  apt install postgresql            (a given version: postgresql-{version}, from PostgreSQL's own apt repository)
              Fedora          dnf install postgresql-server postgresql-contrib
              macOS           brew install postgresql@{version}
              Windows         winget install PostgreSQL.PostgreSQL.{version}
              anywhere        a running Docker engine, or Node.js with npm (the programs are then downloaded once)
              a server you have: {ServerRequest.SourceVariable}="Host=…;Username=…;Password=…" of a superuser
            """).ToString();
    }
}
