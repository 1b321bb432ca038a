using DblinkGen.Errors;
using DblinkGen.IntegrationTests.Catalog;
using DblinkGen.Keys;
using DblinkGen.Links;
using DblinkGen.Notifications;
using Npgsql;

namespace DblinkGen.IntegrationTests.Security;

/// <summary>
/// The extension is moved while things are open, and another role puts functions of the same names into its old place. They are immutable, or inlined by the
/// planner and call an immutable one: such functions are evaluated while a statement is planned, where its WHERE does not protect.
/// </summary>
public sealed class ImpostorTests(CatalogServer server)
{
    private static readonly CallOrigin Origin = new("far", "by hand", "Test");

    [Theory]
    [InlineData("immutable")]
    [InlineData("inlined")]
    public async Task After_a_move_every_entry_calls_the_extensions_own_functions(string kind)
    {
        await using var database = await CreateAsync();
        await using var session = await OpenAsync(database);
        await MoveAsync(database, kind);

        Assert.Equal(["by hand"], await session.GetLinksAsync());
        Assert.Null(await session.GetLastErrorAsync("by hand"));
        Assert.Equal([new(1, "id")], await session.GetPrimaryKeyAsync("app.item"));
        Assert.Equal("DELETE FROM app.item WHERE id = '1'", await session.BuildRowSqlAsync(DblinkRowChange.Delete, new("app.item", 1)));
        var catalog = new DblinkCatalog(session.Connection);
        Assert.Equal("elsewhere", (await catalog.GetExtensionAsync())!.Schema);
        Assert.True((await catalog.CheckAsync(database.Remote)).IsUsable);
        Assert.Null(await catalog.ProbeAsync(database.Remote));
        Assert.True(await session.DisconnectAsync("by hand"));
        Assert.False(await CalledAsync(database));
    }

    [Theory]
    [InlineData("immutable")]
    [InlineData("inlined")]
    [InlineData("absent")]
    public async Task A_move_between_finding_the_functions_and_calling_them_is_noticed_and_nothing_is_called(string kind)
    {
        await using var database = await CreateAsync();
        await using var session = await OpenAsync(database);
        var connection = session.Connection;
        var functions = (await DblinkFunctions.Find(connection, async: true, CancellationToken.None))!;
        var none = CancellationToken.None;
        var link = new Link
        {
            Name = "by hand",
            Target = DblinkTarget.ForeignServer("far"),
            Settings = "",
            Opening = "",
            Prepares = true,
            Identity = "",
            Functions = functions,
            LocalPid = 0,
            Remote = (0, ""),
            Prefix = "",
            Condition = "",
            Encoding = "UTF8",
            IsPooled = false,
            NamesTemporarySchema = false,
        };
        await MoveAsync(database, kind);

        await MovedAsync(async () => await LinkList.Read(connection, functions, Origin, none));
        await MovedAsync(async () => await LinkError.Read(connection, functions, "by hand", Origin, none));
        await MovedAsync(async () => await LinkCloser.Close(connection, functions, "by hand", Origin, async: true, none));
        await MovedAsync(async () => await PrimaryKeyQuery.ReadLocal(connection, functions, "app.item", Origin, none));
        foreach (var change in Enum.GetValues<DblinkRowChange>())
            await MovedAsync(async () => await RowSql.Build(connection, functions, change, new DblinkLocalRow("app.item", 1), Origin, none));
        await MovedAsync(async () => await RowSql.Build(connection, functions, DblinkRowChange.Update, new DblinkLocalRow("app.item", 1).By("id"), Origin, none));
        await MovedAsync(async () => await new NotificationPoll(connection, link, Origin).Ask(functions, none));
        var fault = await RemoteProbe.RunAsync(connection, functions, DblinkTarget.ForeignServer(database.Remote), none);
        Assert.Equal(DblinkErrorKind.ExtensionMissing, fault!.Kind);

        Assert.False(await CalledAsync(database));
        Assert.Equal(["by hand"], await session.GetLinksAsync());
    }

    [Theory]
    [InlineData("immutable")]
    [InlineData("inlined")]
    public async Task The_impostors_would_be_called_in_spite_of_a_WHERE(string kind)
    {
        await using var database = await CreateAsync();
        await MoveAsync(database, kind);
        await database.ExecuteAsync("SELECT old.dblink_disconnect('x'), (SELECT count(*) FROM old.dblink_get_pkey('x')) WHERE false");
        Assert.True(await CalledAsync(database));
    }

    /// <summary>Runs what the session runs with functions that it has just found.</summary>
    private static async Task MovedAsync(Func<Task> ask)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(ask);
        var explained = failure as DblinkException ?? LocalFailure.Explain(failure, Origin);
        Assert.True(explained is { Kind: DblinkErrorKind.ExtensionMissing, IsTransient: true }, failure.ToString());
    }

    private async Task<LocalDatabase> CreateAsync()
    {
        var database = await LocalDatabase.CreateAsync(server.Server);
        await database.ExecuteAsync(
            "CREATE SCHEMA old",
            "ALTER EXTENSION dblink SET SCHEMA old",
            $"CREATE USER MAPPING FOR postgres SERVER {database.Remote} OPTIONS (user '{database.App}', password '{LocalDatabase.Password}')",
            "CREATE SCHEMA app",
            "CREATE TABLE app.item (id int PRIMARY KEY)",
            "INSERT INTO app.item VALUES (1)",
            "CREATE SEQUENCE old.calls");
        return database;
    }

    private static async Task<DblinkSession> OpenAsync(LocalDatabase database)
    {
        var session = await DblinkSession.OpenAsync(database.Superuser);
        await using var command = new NpgsqlCommand($"SELECT old.dblink_connect('by hand', '{database.Remote}')", session.Connection);
        await command.ExecuteNonQueryAsync();
        return session;
    }

    /// <summary>Moves the extension, and puts impostors of every function in its old place.</summary>
    private static Task MoveAsync(LocalDatabase database, string kind) => database.ExecuteAsync(
        "CREATE SCHEMA elsewhere",
        "ALTER EXTENSION dblink SET SCHEMA elsewhere",
        $"GRANT ALL ON SCHEMA old TO {database.App}",
        $"GRANT ALL ON SEQUENCE old.calls TO {database.App}",
        $$"""
        DO $test$
        DECLARE
            own record;
            result text;
        BEGIN
            IF '{{kind}}' = 'absent' THEN
                RETURN;
            END IF;
            SET LOCAL ROLE {{database.App}};
            CREATE FUNCTION old.hook(text) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM nextval('old.calls'); RETURN NULL; END $$;
            CREATE TYPE old.forged AS (position int, colname text, notify_name text, be_pid int, extra text);
            FOR own IN
                SELECT p.proname, oidvectortypes(p.proargtypes) AS arguments, p.prorettype::regtype::text AS result, t.typtype
                FROM pg_proc p JOIN pg_type t ON t.oid = p.prorettype
                WHERE p.pronamespace = 'elsewhere'::regnamespace AND p.prokind = 'f'
            LOOP
                result := CASE WHEN own.typtype IN ('p', 'c') THEN 'old.forged' ELSE own.result END;
                IF '{{kind}}' = 'immutable' THEN
                    EXECUTE format('CREATE FUNCTION old.%I(%s) RETURNS %s IMMUTABLE LANGUAGE plpgsql AS $f$ BEGIN PERFORM old.hook(%L); RETURN NULL; END $f$',
                        own.proname, own.arguments, result, own.proname);
                ELSE
                    EXECUTE format('CREATE FUNCTION old.%I(%s) RETURNS %s STABLE LANGUAGE sql AS $f$ SELECT %s $f$',
                        own.proname, own.arguments, CASE result WHEN 'old.forged' THEN 'SETOF old.forged' ELSE result END,
                        CASE result WHEN 'old.forged' THEN '1, old.hook(''x''), old.hook(''x''), 1, old.hook(''x'')' ELSE 'old.hook(''x'')::' || result END);
                END IF;
            END LOOP;
        END $test$
        """);

    private static Task<bool> CalledAsync(LocalDatabase database) => database.ScalarAsync<bool>("SELECT is_called FROM old.calls");
}
