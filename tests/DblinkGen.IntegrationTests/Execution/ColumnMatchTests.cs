using DblinkGen.IntegrationTests.Servers;
using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

public sealed partial class ColumnMatchTests(TwoDatabases databases)
{
    private readonly Boxes _boxes = new(databases.App);

    [Fact]
    public async Task Columns_in_another_order_find_their_members() =>
        Assert.Equal(new Box(Height: 20, Width: 10), await _boxes.ByNameAsync());

    [Fact]
    public async Task By_position_the_order_of_the_statement_counts() =>
        Assert.Equal(new Box(Height: 10, Width: 20), await _boxes.ByPositionAsync());

    [Fact]
    public async Task A_missing_column_is_named()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(_boxes.MissingAsync);
        Assert.Equal((DblinkErrorKind.ColumnMismatch, "42703"), (failure.Kind, failure.SqlState));
        Assert.Contains("\"height\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("[DblinkColumn]", failure.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ambiguous_column_is_named()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(_boxes.AmbiguousAsync);
        Assert.Equal((DblinkErrorKind.ColumnMismatch, "42702"), (failure.Kind, failure.SqlState));
        Assert.Contains("\"width\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_number_of_columns_by_position_is_told()
    {
        var failure = await Assert.ThrowsAsync<DblinkException>(_boxes.TooManyAsync);
        Assert.Equal(DblinkErrorKind.ColumnMismatch, failure.Kind);
        Assert.Equal(new Box(20, 10), await _boxes.ByNameAsync());
    }

    [Fact]
    public async Task RETURNING_is_matched_by_name() => Assert.Equal(new Box(20, 10), await _boxes.ReturningAsync());

    [Fact]
    public async Task A_WITH_clause_that_writes_is_matched_by_name() => Assert.Equal(new Box(20, 10), await _boxes.WithWriteAsync());

    [Fact]
    public async Task A_statement_that_cannot_be_wrapped_goes_by_position() => Assert.Equal("UTF8", await _boxes.ShowAsync());

    [Fact]
    public async Task A_trailing_comment_and_semicolon_do_no_harm() => Assert.Equal(new Box(20, 10), await _boxes.CommentAsync());

    public sealed record Box(int Height, int Width);

    [DblinkServer(TwoDatabases.Server, Connection = "boxes")]
    private sealed partial class Boxes(NpgsqlDataSource dataSource)
    {
        [DblinkQuery("SELECT * FROM swapped")]
        public partial Task<Box> ByNameAsync();

#pragma warning disable DBL1013, DBL2014 // What these are warned of is what is tested.
        [DblinkQuery("SELECT * FROM swapped", Match = DblinkMatch.ByPosition)]
        public partial Task<Box> ByPositionAsync();

        [DblinkQuery("SELECT * FROM (VALUES (1, 'x', 3)) AS v", Match = DblinkMatch.ByPosition)]
        public partial Task<Box> TooManyAsync();

        [DblinkQuery("SELECT * FROM swapped; -- all of it")]
        public partial Task<Box> CommentAsync();
#pragma warning restore DBL1013, DBL2014

        // Behind the star, where no rule sees them.
        [DblinkQuery("SELECT * FROM (SELECT width FROM swapped) AS s")]
        public partial Task<Box> MissingAsync();

        [DblinkQuery("SELECT * FROM swapped, (SELECT width FROM swapped) AS s")]
        public partial Task<Box> AmbiguousAsync();

        [DblinkQuery("UPDATE swapped SET width = width WHERE true RETURNING width, height")]
        public partial Task<Box> ReturningAsync();

        [DblinkQuery("WITH u AS (UPDATE swapped SET width = width WHERE true RETURNING *) SELECT width, height FROM u")]
        public partial Task<Box> WithWriteAsync();

        [DblinkQuery("SHOW server_encoding")]
        public partial Task<string> ShowAsync();
    }
}
