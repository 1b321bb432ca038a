using System.Data;

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>A text, and the way it is run; null for <see cref="DblinkSession.ExecuteAsync"/>.</summary>
internal sealed record TextCase(StatementText Text, MethodShape Shape)
{
    private const int Calls = 3;

    /// <summary>Runs the text three times on one link, and three times directly.</summary>
    /// <returns>What is wrong, or null.</returns>
    public async Task<string?> RunAsync(TwinServers servers, DeclaredMethod method, TextTally tally)
    {
        if (method.Call is not { } call)
            return tally.Refused(this, method.Errors);
        await servers.Remote.ResetAsync();
        await servers.Direct.ResetAsync();
        await using var session = await DblinkSession.OpenAsync(servers.Linked);
        await using var direct = await servers.Direct.OpenAsync();
        for (var i = 1; i <= Calls; i++)
        {
            var before = await servers.Remote.ContentAsync();
            object? result = null;
            var failure = await Record.ExceptionAsync(async () => result = await call(session, StatementText.Value));
            var answer = await DirectRun.RunAsync(direct, Text.Direct);
            var wrong = failure is null ? Comparison.OfResult(Shape, answer, result!, Text.IsOrdered) : Comparison.OfFailure(Shape, answer, failure, Text.IsCall);
            var isUnsent = failure is DblinkException { Outcome: DblinkOutcome.NotRun };
            var (left, expected) = (await servers.Remote.ContentAsync(), isUnsent ? before : await servers.Direct.ContentAsync());
            if (wrong is null && left != expected)
                wrong = $"The call ({failure?.Message ?? "without an error"}) leaves\n{left}\nand not\n{expected}";
            if (wrong is not null)
                return $"Call {i}: {wrong}\n{this}";
            tally.Ran(answer, failure);
            // The call did not run what the server would have: from here on the two differ. Npgsql gives up a connection for what it refuses, and for errors of class 58.
            if (isUnsent && answer.State is null or Answer.None || direct.State != ConnectionState.Open)
                break;
        }

        return null;
    }

    public override string ToString() => $"{Shape} of {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(Text.Declared, quote: true)}";
}
