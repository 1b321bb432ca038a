using DblinkGen;

namespace Quickstart;

/// <summary>
/// A row of <c>item</c>. Its members are the columns: names in snake_case, types from the C# types; <c>[DblinkColumn]</c> where that is
/// not right.
/// </summary>
public sealed record Item(
    int Id,
    string Name,
    [property: DblinkColumn("price", "numeric(10,2)")] decimal? Price,
    bool InStock,
    double? Weight,
    DateOnly AddedOn,
    DateTimeOffset ChangedAt,
    TimeSpan? Warranty,
    string[]? Tags);
