using System.Security.Cryptography;
using System.Text;

namespace DblinkGen.Provisioning;

/// <summary>
/// Computes what PostgreSQL stores in place of a password (RFC 5803; <c>pg_be_scram_build_secret</c> in
/// <c>src/backend/libpq/auth-scram.c</c>), so that the password itself never leaves this process.
/// </summary>
internal static class ScramVerifier
{
    // The values of PostgreSQL itself: SCRAM_SHA_256_DEFAULT_ITERATIONS and SCRAM_DEFAULT_SALT_LEN.
    private const int Iterations = 4096;
    private const int SaltLength = 16;

    /// <summary>
    /// The verifier, or null where the password has characters outside ASCII: those go through SASLprep first, which .NET lacks and
    /// PostgreSQL has.
    /// </summary>
    public static string? For(string password) =>
        Ascii.IsValid(password) ? For(password, RandomNumberGenerator.GetBytes(SaltLength)) : null;

    internal static string For(string password, byte[] salt)
    {
        var salted = Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, SHA256.HashSizeInBytes);
        var storedKey = SHA256.HashData(HMACSHA256.HashData(salted, "Client Key"u8));
        var serverKey = HMACSHA256.HashData(salted, "Server Key"u8);
        return $"SCRAM-SHA-256${Iterations}:{Convert.ToBase64String(salt)}${Convert.ToBase64String(storedKey)}:{Convert.ToBase64String(serverKey)}";
    }
}
