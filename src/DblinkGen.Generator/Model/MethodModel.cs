namespace DblinkGen.Generator.Model;

/// <summary>A partial method and the body that it gets.</summary>
/// <param name="Signature">The implementing declaration without a body, fully qualified.</param>
/// <param name="Body">What to run; <see langword="null"/> for a wrong declaration, whose body throws.</param>
internal sealed record MethodModel(ContainerModel Container, string Name, string Signature, MethodBody? Body);

/// <param name="Source">The expression of the local connection's source.</param>
/// <param name="Arguments">An expression of PostgreSQL text for each parameter of the statement.</param>
/// <param name="CancellationToken">The token's parameter, or <see langword="null"/>.</param>
/// <param name="Row">How a row is read; <see langword="null"/> for a command.</param>
internal sealed record MethodBody(
    string Source, StatementModel Statement, ReturnShape Shape, EquatableArray<string> Arguments, string? CancellationToken, RowModel? Row,
    EquatableArray<EnumModel> Enums);
