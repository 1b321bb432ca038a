using Npgsql;

namespace DblinkGen.IntegrationTests.Execution;

/// <summary>Functions and procedures that are called for what they do.</summary>
[DblinkServer("db2remote")]
internal sealed partial class Called(NpgsqlDataSource dataSource)
{
    public const string Schema = """
        CREATE SEQUENCE IF NOT EXISTS called_calls;
        CREATE OR REPLACE FUNCTION called_volatile(n int) RETURNS void LANGUAGE plpgsql VOLATILE AS 'BEGIN PERFORM nextval(''called_calls''); END';
        CREATE OR REPLACE FUNCTION called_stable(n int) RETURNS int LANGUAGE plpgsql STABLE AS 'BEGIN RETURN nextval(''called_calls''); END';
        CREATE OR REPLACE FUNCTION called_immutable(n int) RETURNS record LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN row(nextval(''called_calls''), n); END';
        CREATE OR REPLACE FUNCTION called_rows(n int) RETURNS SETOF int LANGUAGE plpgsql STABLE AS 'BEGIN RETURN NEXT nextval(''called_calls''); RETURN NEXT n; END';
        CREATE OR REPLACE PROCEDURE called_procedure(n int, INOUT twice int) LANGUAGE plpgsql AS 'BEGIN PERFORM nextval(''called_calls''); twice := 2 * n; END';
        CREATE OR REPLACE PROCEDURE called_swap(INOUT a int, INOUT b int) LANGUAGE sql AS 'SELECT b, a';
        """;

    [DblinkCommand("SELECT called_volatile(i), called_stable(i), called_stable(i), called_immutable(i) FROM generate_series(1, @count) AS i -- twice the same name")]
    public partial Task EachColumnAsync(int count);

    [DblinkCommand("SELECT called_stable(1) WHERE @n = 1 UNION ALL SELECT called_rows(2)")]
    public partial Task EachBranchAsync(int n);

    [DblinkCommand("WITH gone AS (DELETE FROM written WHERE id = @id RETURNING id) SELECT called_volatile(id) FROM gone")]
    public partial Task BesideDmlAsync(int id);

    [DblinkCommand("VALUES (called_stable(1)), (called_stable(2))")]
    public partial Task ValuesAsync();

    [DblinkCommand("SELECT called_volatile(1) FROM foo WHERE id = -1")]
    public partial Task NoRowAsync();

    [DblinkQuery("CALL called_procedure(@n, NULL)")]
    public partial Task<int> OneParameterAsync(int n);

    [DblinkQuery("CALL called_swap(@a, @b)", Match = DblinkMatch.ByPosition)]
    public partial Task<(int B, int A)> SeveralParametersAsync(int a, int b);
}
