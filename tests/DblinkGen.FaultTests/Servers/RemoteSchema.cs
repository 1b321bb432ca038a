namespace DblinkGen.FaultTests.Servers;

/// <summary>What the remote database has besides the ledger.</summary>
internal static class RemoteSchema
{
    /// <summary>A role that the writers may become.</summary>
    public const string Guest = "ft_guest";

    public const string Sql = $"""
        GRANT SELECT, INSERT, UPDATE, DELETE ON ledger TO {FaultServers.Writers};
        CREATE ROLE {Guest};
        GRANT {Guest} TO {FaultServers.Writers};

        CREATE TABLE counted (n int);
        INSERT INTO counted VALUES (0);
        GRANT SELECT, UPDATE ON counted TO {FaultServers.Writers};

        CREATE FUNCTION count_and_raise(sequence text, state text) RETURNS int LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM nextval(sequence::regclass);
          RAISE EXCEPTION USING ERRCODE = state, MESSAGE = 'raised by the function';
        END $$;

        CREATE PROCEDURE insert_commit_and_raise(token uuid, state text) LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO ledger VALUES (token);
          COMMIT;
          RAISE EXCEPTION USING ERRCODE = state, MESSAGE = 'raised by the procedure';
        END $$;
        """;

    /// <summary>A procedure, and a setting that shows the database.</summary>
    public static string InsertOnly(string database) =>
        $"""
        CREATE PROCEDURE insert_only(token uuid) LANGUAGE sql AS 'INSERT INTO ledger VALUES (token)';
        ALTER DATABASE {database} SET ledger.place = '{database}'
        """;
}
