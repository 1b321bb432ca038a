namespace DblinkGen.Generator.Model;

/// <summary>A partial method and the body that it gets.</summary>
/// <param name="Name">As it stands in code.</param>
/// <param name="Attributes">Those that the body gets.</param>
/// <param name="Signature">The implementing declaration up to its parameters, fully qualified.</param>
/// <param name="Parameters">The declarations of the parameters.</param>
/// <param name="Constraints">Of a generic method, with a blank in front; else empty.</param>
/// <param name="Body">What to run; <see langword="null"/> for a wrong declaration, whose body throws.</param>
/// <param name="Error">Why there is no body, which the method throws; <see langword="null"/> where there is one.</param>
/// <param name="Unread">Parameters of the primary constructor that the body would have read; none where there is a body.</param>
/// <param name="IsUnannotated">Whether its signature is from code without nullable annotations.</param>
/// <param name="AnsweredWarnings">Those that the user's declaration has answered already.</param>
/// <param name="NamesForbidden">Whether its signature names types that only obsolete code may.</param>
internal sealed record MethodModel(
    ContainerModel Container, string Name, EquatableArray<string> Attributes, string Signature, EquatableArray<string> Parameters, string Constraints, MethodBody? Body,
    string? Error, EquatableArray<string> Unread, bool IsUnannotated, EquatableArray<string> AnsweredWarnings, bool NamesForbidden);

/// <param name="Source">The expression of the local connection's source.</param>
/// <param name="Arguments">An expression of PostgreSQL text for each parameter of the statement; see <see cref="EnumModel"/>.</param>
/// <param name="CancellationToken">The token's parameter, or <see langword="null"/>.</param>
/// <param name="Row">How a row is read; <see langword="null"/> for a command.</param>
/// <param name="FanOut">The servers of a statement that runs on several; <see langword="null"/> for one that runs on one.</param>
internal sealed record MethodBody(
    string Source, StatementModel Statement, ReturnShape Shape, EquatableArray<string> Arguments, string? CancellationToken, RowModel? Row,
    EquatableArray<EnumModel> Enums, FanOutModel? FanOut);
