using System.Security.Cryptography;

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

    /// <summary>The verifier of a password.</summary>
    /// <exception cref="ArgumentException">What server and libpq make of the password cannot be told.</exception>
    public static string For(string password, string parameterName) =>
        SaslPrep.Prepare(password) is { } prepared
            ? For(prepared, RandomNumberGenerator.GetBytes(SaltLength))
            : throw new ArgumentException(
                "The password has characters that SASLprep (RFC 4013) changes or prohibits, so it cannot be hashed here, and it is not sent in clear text. "
                + "Use letters, digits and punctuation of a keyboard; with InvariantGlobalization, no combining characters.",
                parameterName);

    internal static string For(string password, byte[] salt)
    {
        var salted = Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, SHA256.HashSizeInBytes);
        var storedKey = SHA256.HashData(HMACSHA256.HashData(salted, "Client Key"u8));
        var serverKey = HMACSHA256.HashData(salted, "Server Key"u8);
        return $"SCRAM-SHA-256${Iterations}:{Convert.ToBase64String(salt)}${Convert.ToBase64String(storedKey)}:{Convert.ToBase64String(serverKey)}";
    }
}
