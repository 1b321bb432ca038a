using DblinkGen.IntegrationTests.Servers;
using DblinkGen.IntegrationTests.TypeTable;
using Npgsql;

namespace DblinkGen.IntegrationTests.Settings;

/// <summary>A local and a remote database of each encoding, and a role of each side, whose settings are changed for one test at a time.</summary>
public sealed class SettingsServers(TwoDatabases databases) : IAsyncLifetime
{
    public const string LocalRole = "it_settings_local";
    public const string RemoteRole = "it_settings_remote";
    private const string Password = "settings";

    /// <summary>What the comparison is made with, whatever the database has.</summary>
    private const string Neutral =
        "-c search_path=public -c DateStyle=ISO,MDY -c IntervalStyle=postgres -c xmloption=content -c array_nulls=on -c bytea_output=hex -c extra_float_digits=1 "
        + "-c standard_conforming_strings=on -c quote_all_identifiers=off -c TimeZone=UTC -c default_transaction_read_only=off";

    public static readonly string[] Encodings = ["UTF8", "LATIN1", "EUC_JP", "SQL_ASCII"];

    private NpgsqlDataSource? _cluster;

    internal SettingList List { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _cluster = NpgsqlDataSource.Create(databases.Postgres.ConnectionString);
        var provisioner = new DblinkProvisioner(_cluster);
        await provisioner.EnsureRoleAsync(LocalRole, Password);
        await provisioner.EnsureRoleAsync(RemoteRole, Password);
        foreach (var encoding in Encodings)
        {
            await TwoDatabases.RunAsync(_cluster, $"CREATE DATABASE {NameOf("remote", encoding)} TEMPLATE template0 ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C'");
            await using (var made = NpgsqlDataSource.Create(databases.Postgres.ConnectionStringFor(NameOf("remote", encoding))))
            {
                await new DblinkProvisioner(made).EnsureExtensionAsync();
                await TwoDatabases.RunAsync(made, """
                    CREATE TYPE mood AS ENUM ('sad', 'very_happy');
                    CREATE FUNCTION spoil(setting text, spoilt text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN pg_catalog.set_config(setting, spoilt, false); END $$;
                    """);
            }

            await TwoDatabases.RunAsync(_cluster, $"CREATE DATABASE {NameOf("local", encoding)} TEMPLATE {NameOf("remote", encoding)}");
        }

        List = await SettingList.ReadAsync(_cluster);
    }

    /// <summary>Gives both sides their settings, and none else.</summary>
    internal async Task SetAsync(SettingsPair pair)
    {
        await SetAsync(NameOf("local", pair.LocalEncoding), LocalRole, pair.Local);
        await SetAsync(NameOf("remote", pair.RemoteEncoding), RemoteRole, pair.Remote);
    }

    /// <summary>The application on the local side, with one backend.</summary>
    internal NpgsqlDataSource OpenApp(SettingsPair pair)
    {
        var postgres = databases.Postgres;
        var options = OptionsOf(pair.Remote).Replace("\\", "\\\\", StringComparison.Ordinal);
        var target = DblinkTarget.ConnectionString(
            $"host={postgres.RemoteHost} port={postgres.RemotePort} sslmode=require dbname={NameOf("remote", pair.RemoteEncoding)} user={RemoteRole} password='{Password}' options='{options}'");
        var app = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(postgres.ConnectionStringFor(NameOf("local", pair.LocalEncoding), LocalRole, Password))
        {
            MaxPoolSize = 1,
            Options = OptionsOf(pair.Local),
        });
        app.UseDblink(new() { Servers = new Dictionary<string, DblinkTarget> { [TypeServers.First] = target, [TypeServers.Second] = target } });
        return app;
    }

    /// <summary>A direct connection to the remote.</summary>
    internal NpgsqlDataSource OpenRemote(SettingsPair pair) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(databases.Postgres.ConnectionStringFor(NameOf("remote", pair.RemoteEncoding))) { Options = Neutral });

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null)
            await _cluster.DisposeAsync();
    }

    private Task SetAsync(string database, string role, Setting[] settings) => TwoDatabases.RunAsync(_cluster!, string.Join(';',
        [
            $"ALTER ROLE {role} RESET ALL", $"ALTER DATABASE {database} RESET ALL", $"ALTER ROLE {role} IN DATABASE {database} RESET ALL",
            .. settings.Where(setting => setting.Level != SettingLevel.Connection).Select(setting => $"ALTER {Owner(setting.Level)} SET {setting.Sql}"),
        ]).Replace("{role}", role, StringComparison.Ordinal).Replace("{database}", database, StringComparison.Ordinal));

    private static string Owner(SettingLevel level) => level switch
    {
        SettingLevel.Database => "DATABASE {database}",
        SettingLevel.Role => "ROLE {role}",
        _ => "ROLE {role} IN DATABASE {database}",
    };

    private static string OptionsOf(Setting[] settings) =>
        string.Join(' ', settings.Where(setting => setting.Level == SettingLevel.Connection).Select(setting => setting.Option));

    private static string NameOf(string side, string encoding) => $"it_settings_{side}_{encoding.ToLowerInvariant()}";
}
