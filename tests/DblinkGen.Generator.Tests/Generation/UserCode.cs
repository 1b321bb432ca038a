using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Npgsql;

namespace DblinkGen.Generator.Tests.Generation;

/// <summary>Compiles a source text as a user's project would, with every warning that the compiler has.</summary>
internal static class UserCode
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using DblinkGen;
        global using Npgsql;
        """;

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly SyntaxTree UsingsTree = Parse(Usings, "GlobalUsings.cs");

    private static readonly MetadataReference[] References =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(DblinkServerAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(NpgsqlConnection).Assembly.Location),
    ];

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        warningLevel: 9999,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable,
        // The cases say nothing in documentation comments; what is generated must not need any.
        specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]);

    public static CSharpCompilation Compile(params string[] sources) =>
        CSharpCompilation.Create("UserProject", [UsingsTree, .. sources.Select((source, i) => Parse(source, $"User{i}.cs"))], References, Options);

    /// <summary>As a project with <c>&lt;Nullable&gt;disable&lt;/Nullable&gt;</c>.</summary>
    public static CSharpCompilation CompileUnannotated(string source) => Compile(source).WithOptions(Options.WithNullableContextOptions(NullableContextOptions.Disable));

    public static CSharpCompilation CompileAs(LanguageVersion version, string source)
    {
        var options = ParseOptions.WithLanguageVersion(version);
        return CSharpCompilation.Create(
            "UserProject", [CSharpSyntaxTree.ParseText(Usings, options, "GlobalUsings.cs"), CSharpSyntaxTree.ParseText(source, options, "User0.cs")], References, Options);
    }

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path);
}
