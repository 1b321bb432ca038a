namespace DblinkGen.TestServer;

/// <summary>No PostgreSQL server could be had. The message names everything that was tried, why each did not serve, and what to install.</summary>
public sealed class PostgresServerException : Exception
{
    public PostgresServerException()
    {
    }

    public PostgresServerException(string message) : base(message)
    {
    }

    public PostgresServerException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
