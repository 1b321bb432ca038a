using DblinkGen.Catalog;
using DblinkGen.Generator.Postgres;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>
/// Says why a link could not be opened. Every failure to connect has SQLSTATE 08001 and its reason in a part of the error that Npgsql withholds,
/// so the set-up is checked step by step.
/// </summary>
internal static class LinkFailure
{
    /// <summary>The failure is what the local server said, or <see langword="null"/> where it only found nothing to connect to.</summary>
    public static async ValueTask<DblinkException> Explain(
        PostgresException? failure, NpgsqlConnection connection, CallOrigin origin, DblinkTarget target, bool async,
        CancellationToken cancellationToken)
    {
        // A connection string names no server: the steps up to the extension are all that can be checked.
        var server = target.IsForeignServer ? target.Value : origin.Server;
        var finding = target.IsForeignServer || failure is null
            ? await FirstFault(connection, server, origin.Link, async, cancellationToken).ConfigureAwait(false)
            : null;
        if (finding is null)
            return Describe(failure, origin, target);

        var kind = KindOf(finding.Kind);
        // A name that is not there is a slip more often than a server that is still to be made.
        var mending = kind == DblinkErrorKind.ServerUnknown ? null : finding.MendingSql;
        var advice = mending is null ? finding.Advice : $"{finding.Advice}\n        {mending}";
        return origin.Exception(kind, finding.Message, advice, failure, isTransient: kind == DblinkErrorKind.RemoteUnreachable);
    }

    /// <summary><see langword="null"/> where the set-up has no fault, or where an aborted transaction lets nothing be asked.</summary>
    private static async ValueTask<SetupFinding?> FirstFault(
        NpgsqlConnection connection, string server, string link, bool async, CancellationToken cancellationToken)
    {
        try
        {
            var check = new SetupCheck(connection, server, link).RunAsync(cancellationToken);
            var setup = async ? await check.ConfigureAwait(false) : check.GetAwaiter().GetResult();
            return setup.Findings.FirstOrDefault(f => f.Severity == SetupSeverity.Error);
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    private static DblinkException Describe(PostgresException? failure, CallOrigin origin, DblinkTarget target)
    {
        var kind = KindOf(failure?.SqlState);
        return origin.Exception(
            kind,
            $"The link to {target} cannot be opened: {failure?.MessageText ?? "the local server gave no reason"}.",
            AdviceFor(kind, target),
            failure,
            isTransient: kind == DblinkErrorKind.RemoteUnreachable);
    }

    private static string? AdviceFor(DblinkErrorKind kind, DblinkTarget target) => kind switch
    {
        DblinkErrorKind.ExtensionMissing => "CREATE EXTENSION dblink;",
        DblinkErrorKind.UserMappingMissing =>
            $"CREATE USER MAPPING FOR CURRENT_USER SERVER {PostgresIdentifier.Quote(target.Value)} OPTIONS (user '<user>', password '<password>');",
        DblinkErrorKind.PermissionDenied when target.IsForeignServer =>
            $"GRANT USAGE ON FOREIGN SERVER {PostgresIdentifier.Quote(target.Value)} TO <role>;",
        DblinkErrorKind.PasswordRequired =>
            "A user who is no superuser needs a password in the user mapping or connection string, and the remote must ask for it.",
        DblinkErrorKind.RemoteUnreachable =>
            "Check host, port, database, user and password. DblinkCatalog.CheckAsync tells the reason where the transaction is not aborted.",
        _ => null,
    };

    private static DblinkErrorKind KindOf(string? sqlState) => sqlState switch
    {
        PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName => DblinkErrorKind.ExtensionMissing,
        PostgresErrorCodes.UndefinedObject => DblinkErrorKind.UserMappingMissing,
        PostgresErrorCodes.InsufficientPrivilege => DblinkErrorKind.PermissionDenied,
        "2F003" => DblinkErrorKind.PasswordRequired,
        ['0', '8', ..] => DblinkErrorKind.RemoteUnreachable,
        _ => DblinkErrorKind.LocalStatement,
    };

    private static DblinkErrorKind KindOf(SetupFindingKind finding) => finding switch
    {
        SetupFindingKind.LinkNameInvalid => DblinkErrorKind.LinkNameInvalid,
        SetupFindingKind.ExtensionMissing or SetupFindingKind.ExtensionUnavailable => DblinkErrorKind.ExtensionMissing,
        SetupFindingKind.SchemaUsageMissing or SetupFindingKind.ExecuteMissing or SetupFindingKind.ServerUsageMissing => DblinkErrorKind.PermissionDenied,
        SetupFindingKind.ServerUnknown => DblinkErrorKind.ServerUnknown,
        SetupFindingKind.UserMappingMissing => DblinkErrorKind.UserMappingMissing,
        SetupFindingKind.PasswordMissing or SetupFindingKind.PasswordNotRequested => DblinkErrorKind.PasswordRequired,
        SetupFindingKind.RemoteUnreachable => DblinkErrorKind.RemoteUnreachable,
        _ => DblinkErrorKind.LocalStatement,
    };
}
