using DblinkGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace DblinkGen.Generator.Discovery;

/// <summary>Equal for two compilations whose declarations mean the same. It keeps no compilation, symbol or tree alive.</summary>
/// <param name="Assembly">Its name, for other assemblies may make it their friend.</param>
/// <param name="Options">All but how single trees are treated, which is the second half of <paramref name="Trees"/>.</param>
/// <param name="References">An object that stands for each; see <see cref="Fingerprints"/>.</param>
internal sealed record CompilationFingerprint(
    string? Assembly,
    CompilationOptions Options,
    EquatableArray<(object Identity, MetadataReferenceProperties Properties)> References,
    EquatableArray<(TreeFingerprint Tree, GeneratedKind Kind)> Trees);
