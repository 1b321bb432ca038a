using DblinkGen.Catalog;
using DblinkGen.Generator.Postgres;
using DblinkGen.Links;
using Npgsql;

namespace DblinkGen.Errors;

/// <summary>
/// Says why a link could not be opened. Every failure to connect has SQLSTATE 08001 and its reason in a part of the error that Npgsql withholds,
/// so the set-up is checked step by step.
/// </summary>
internal static class LinkFailure
{
    /// <summary>The call would run with other settings, as another role, or without a lock that it relies on.</summary>
    public static DblinkException StateLost(CallOrigin origin) => origin.Exception(
        DblinkErrorKind.LinkLost,
        "The link was closed or reset since, and with it went what statements of this session had left on the remote session: settings, a role, locks, temporary tables. Nothing was sent.",
        "Run those statements again, and then this call: the next one opens the link anew.");

    /// <summary>The failure is what the local server said, or <see langword="null"/> where it only found nothing to connect to.</summary>
    public static async ValueTask<DblinkException> Explain(
        PostgresException? failure, NpgsqlConnection connection, CallOrigin origin, DblinkTarget target, CancellationToken cancellationToken)
    {
        var inner = WithoutArguments.Of(failure, target);
        if (failure is not null && StatementFailure.LeavesLinkUnusable(failure))
            return Closed(origin, target, inner);
        if (await Check(connection, failure, origin, target, cancellationToken).ConfigureAwait(false) is not { } check)
            return Describe(inner, origin, target, hasPassed: false);
        if (check.FirstError is not { } finding)
            return inner is null ? Closed(origin, target, null) : Describe(inner, origin, target, hasPassed: true);

        var kind = KindOf(finding.Kind);
        // A name that is not there is a slip more often than a server that is still to be made.
        var fix = kind == DblinkErrorKind.ServerUnknown ? null : finding.FixSql;
        var advice = check.Fault is null ? ServerText.Advice(finding.Advice, inner?.Hint) : finding.Advice;
        return origin.Exception(
            kind,
            finding.Message + Mapping(origin, target),
            fix is null ? advice : $"{advice}\n        {fix}",
            inner,
            isTransient: check.Fault?.IsTransient ?? false);
    }

    /// <summary>Checks the set-up, or returns <see langword="null"/> if nothing can be asked.</summary>
    private static async ValueTask<SetupCheck?> Check(
        NpgsqlConnection connection, PostgresException? failure, CallOrigin origin, DblinkTarget target, CancellationToken cancellationToken)
    {
        try
        {
            return await Run(connection).ConfigureAwait(false);
        }
        catch (PostgresException e) when (
            e.SqlState == PostgresErrorCodes.InFailedSqlTransaction && KindOf(failure?.SqlState) == DblinkErrorKind.RemoteUnreachable)
        {
            return await CheckAside().ConfigureAwait(false);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            return null;
        }

        // The failure has aborted the transaction of the caller. Another connection does not see what that transaction has changed: only the reason counts.
        async ValueTask<SetupCheck?> CheckAside()
        {
            try
            {
                var other = await SideConnection.Open(connection, cancellationToken).ConfigureAwait(false);
                await using var scope = other.ConfigureAwait(false);
                return await Run(other).ConfigureAwait(false) is { Fault.Kind: DblinkErrorKind.RemoteUnreachable } check ? check : null;
            }
            catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
            {
                return null;
            }
        }

        async ValueTask<SetupCheck> Run(NpgsqlConnection local)
        {
            var check = new SetupCheck(local, origin.Server, target, origin.Link, RemoteProbe.RunAsync);
            await check.RunAsync(cancellationToken).ConfigureAwait(false);
            return check;
        }
    }

    private static DblinkException Describe(PostgresException? failure, CallOrigin origin, DblinkTarget target, bool hasPassed)
    {
        var kind = KindOf(failure?.SqlState);
        hasPassed &= kind == DblinkErrorKind.RemoteUnreachable;
        var reason = failure is null ? "the local server gave no reason" : ServerText.Of(failure.MessageText);
        return origin.Exception(
            kind,
            $"The link to {Shown(target)} cannot be opened: {reason}.{Mapping(origin, target)}",
            hasPassed ? "A second attempt succeeded, so the cause has passed: call again." : ServerText.Advice(AdviceFor(kind, target), failure?.Hint),
            failure,
            isTransient: hasPassed);
    }

    /// <summary>The remote was reached, and no statement on the link got an answer.</summary>
    private static DblinkException Closed(CallOrigin origin, DblinkTarget target, PostgresException? failure) => origin.Exception(
        DblinkErrorKind.LinkLost,
        $"The remote ended the link to {Shown(target)} while it was being opened{(failure is null ? "" : ": " + ServerText.Of(failure.MessageText))}; nothing was sent." +
        Mapping(origin, target),
        "Call again: the next call opens it anew.",
        failure,
        isTransient: true);

    /// <summary>Where a name leads, if that is another name.</summary>
    private static string Mapping(CallOrigin origin, DblinkTarget target) =>
        target.IsForeignServer && target.Value == origin.Server ? "" : $" (\"{ServerText.Of(ServerText.Name(origin.Server))}\" leads to {Shown(target)}.)";

    private static string Shown(DblinkTarget target) => ServerText.Of(target.ToString());

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
        DblinkErrorKind.Timeout => "The local server stopped the opening: " + StatementFailure.StopAdvice,
        _ => null,
    };

    private static DblinkErrorKind KindOf(string? sqlState) => sqlState switch
    {
        PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName => DblinkErrorKind.ExtensionMissing,
        PostgresErrorCodes.UndefinedObject => DblinkErrorKind.UserMappingMissing,
        PostgresErrorCodes.InsufficientPrivilege => DblinkErrorKind.PermissionDenied,
        "2F003" => DblinkErrorKind.PasswordRequired,
        ['0', '8', ..] => DblinkErrorKind.RemoteUnreachable,
        PostgresErrorCodes.QueryCanceled or StatementFailure.TransactionTimeout => DblinkErrorKind.Timeout,
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
