using Npgsql;

namespace DblinkGen.Judge.Tests.Texts;

/// <summary>One of the two databases, and what it holds.</summary>
internal sealed class Twin(NpgsqlDataSource source)
{
    private const string Content = """
        SELECT concat_ws(E'\n',
            (SELECT string_agg(concat_ws('|', n, t), ';' ORDER BY n, t) FROM items),
            (SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace),
            (SELECT string_agg(proname, ' ' ORDER BY proname) FROM pg_proc WHERE pronamespace = 'public'::regnamespace),
            (SELECT string_agg(typname, ' ' ORDER BY typname) FROM pg_type WHERE typnamespace = 'public'::regnamespace),
            (SELECT string_agg(nspname, ' ' ORDER BY nspname) FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp'),
            (SELECT string_agg(rolname, ' ' ORDER BY rolname) FROM pg_roles WHERE rolname <> 'texts_app'),
            (SELECT last_value FROM calls))
        """;

    private static readonly string[] s_schema =
    [
        "DROP SCHEMA IF EXISTS other CASCADE",
        "DROP SCHEMA IF EXISTS public CASCADE",
        "DROP ROLE IF EXISTS texts_made",
        "CREATE SCHEMA public",
        "CREATE TABLE items (n int PRIMARY KEY, t text)",
        "INSERT INTO items VALUES (1, 'one'), (2, NULL), (3, E'a;b''--\\\\')",
        "CREATE SEQUENCE calls",
        "CREATE FUNCTION counted(n int) RETURNS int LANGUAGE sql AS 'SELECT nextval(''calls'')::int * 0 + n'",
        "CREATE FUNCTION fails(state text) RETURNS int LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION USING ERRCODE = state; END'",
        "CREATE PROCEDURE adds(n int, t text) LANGUAGE sql AS 'INSERT INTO items VALUES (n, t)'",
        "CREATE PROCEDURE commits(n int) LANGUAGE plpgsql AS 'BEGIN INSERT INTO items VALUES (n); COMMIT; END'",
        "CREATE PROCEDURE answers(OUT n int, OUT t text) LANGUAGE sql AS 'SELECT 1, ''x'''",
        "CREATE MATERIALIZED VIEW kept AS SELECT n, t FROM items",
        "CREATE INDEX items_t ON items (t)",
    ];

    private string? _initial;

    public Task<NpgsqlConnection> OpenAsync() => source.OpenConnectionAsync().AsTask();

    public async Task<string> ContentAsync()
    {
        await using var command = source.CreateCommand(Content);
        try
        {
            return (string)(await command.ExecuteScalarAsync())!;
        }
        catch (PostgresException failure)
        {
            // A statement has dropped or changed what is looked at.
            return failure.MessageText;
        }
    }

    /// <summary>Makes the database what it was at first.</summary>
    public async Task ResetAsync()
    {
        if (_initial is not null && await ContentAsync() == _initial)
            return;
        foreach (var statement in s_schema)
        {
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }

        _initial ??= await ContentAsync();
    }
}
