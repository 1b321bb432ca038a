namespace DblinkGen.Generator.Model;

/// <summary>A type with generated methods: one generated file.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Declarations">From the outermost type inwards, as <c>partial class Shop&lt;T&gt;</c>.</param>
/// <param name="HintName">Unique among all files of the compilation.</param>
/// <param name="CodeClass">What the nested class with statements and readers is called.</param>
internal sealed record TypeModel(
    string Namespace, EquatableArray<string> Declarations, string HintName, string CodeClass, EquatableArray<MethodModel> Methods);

/// <summary>Where a method lives; methods of equal containers go into one file.</summary>
internal sealed record ContainerModel(string Namespace, EquatableArray<string> Declarations, string HintName, string CodeClass);
