using DiffEngine;

namespace DblinkGen.Generator.Tests.Snapshots;

/// <summary>Compares a text with its verified file, by the file convention of Verify.</summary>
internal static class Snapshot
{
    public const string AcceptVariable = "DBLINKGEN_ACCEPT_SNAPSHOTS";

    /// <param name="accept">Given by tests of this class, which have nothing to show in a diff tool.</param>
    public static void Match(string text, string verifiedFile, string receivedFile, bool? accept = null)
    {
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : null;
        if (verified == text)
        {
            File.Delete(receivedFile);
            return;
        }

        if (accept ?? Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(verifiedFile, text);
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, text);
        if (accept is null && !DiffRunner.Disabled)
            DiffRunner.Launch(receivedFile, verifiedFile);
        Assert.Fail(
            $"{(verified is null ? "There is no" : "The text differs from")} {Path.GetFileName(verifiedFile)}; {AcceptVariable}=1 accepts what follows.\n{text}");
    }
}
