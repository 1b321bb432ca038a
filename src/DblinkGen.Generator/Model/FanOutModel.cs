namespace DblinkGen.Generator.Model;

/// <summary>A statement that runs on several servers at the same time.</summary>
/// <param name="Servers">Their names; none where a parameter holds them.</param>
/// <param name="Parameter">The parameter that holds them, as it stands in code.</param>
/// <param name="CollectsFailures">Whether the failure of one leaves the others at work.</param>
/// <param name="Keys">What their rows are merged by; none where they come as each answers.</param>
internal sealed record FanOutModel(
    EquatableArray<string> Servers, string? Parameter, bool CollectsFailures, EquatableArray<FanOutKeyModel> Keys);

/// <param name="Kind">The member of <c>DblinkFanOutKey</c> that makes it.</param>
/// <param name="Expression">Reads it from <c>row</c>.</param>
internal sealed record FanOutKeyModel(string Column, string Kind, string Expression, bool IsDescending, bool HasNullsFirst);
