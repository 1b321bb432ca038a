namespace DblinkGen;

/// <summary>What becomes of a remote row that a local one stands for.</summary>
/// <remarks><see href="https://www.postgresql.org/docs/current/dblink.html">dblink_build_sql_insert, dblink_build_sql_update and
/// dblink_build_sql_delete</see></remarks>
public enum DblinkRowChange
{
    /// <summary>The remote gets a row with the values of the local one.</summary>
    Insert,

    /// <summary>The remote row of the key gets the values of the local one.</summary>
    Update,

    /// <summary>The remote row of the key is deleted; there need be no local one.</summary>
    Delete,
}
