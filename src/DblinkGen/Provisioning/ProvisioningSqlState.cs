namespace DblinkGen.Provisioning;

/// <summary>SQLSTATEs that the scripts raise themselves.</summary>
internal static class ProvisioningSqlState
{
    /// <summary><c>fdw_error</c>: the database has no foreign-data wrapper dblink_fdw.</summary>
    public const string WrapperMissing = "HV000";

    /// <summary><c>wrong_object_type</c>: the server exists, with another wrapper.</summary>
    public const string OtherWrapper = "42809";
}
