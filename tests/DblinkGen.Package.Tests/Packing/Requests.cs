namespace DblinkGen.Package.Tests.Packing;

/// <summary>The variables that ask for tests.</summary>
internal static class Requests
{
    /// <summary>Set by build/aot-check.sh.</summary>
    public const string Native = "DBLINKGEN_TEST_NATIVE";

    /// <summary>Set by build/test-editor.sh.</summary>
    public const string Editor = "DBLINKGEN_TEST_EDITOR";
}
