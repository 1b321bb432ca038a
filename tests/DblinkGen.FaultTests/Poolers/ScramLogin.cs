using System.Security.Cryptography;
using System.Text;

namespace DblinkGen.FaultTests.Poolers;

/// <summary>The client's side of SCRAM-SHA-256, for a password that has no character to prepare.</summary>
/// <remarks><see href="https://www.rfc-editor.org/rfc/rfc5802">RFC 5802</see></remarks>
internal sealed class ScramLogin(string password)
{
    private const string Header = "n,,";

    private readonly string _nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));

    private string First => $"n=,r={_nonce}";

    public string ClientFirst => Header + First;

    public string ClientFinal(string serverFirst)
    {
        var parts = serverFirst.Split(',').ToDictionary(part => part[0], part => part[2..]);
        var withoutProof = $"c={Convert.ToBase64String(Encoding.ASCII.GetBytes(Header))},r={parts['r']}";
        var salted = Rfc2898DeriveBytes.Pbkdf2(password, Convert.FromBase64String(parts['s']), int.Parse(parts['i'], System.Globalization.CultureInfo.InvariantCulture), HashAlgorithmName.SHA256, SHA256.HashSizeInBytes);
        var key = HMACSHA256.HashData(salted, "Client Key"u8);
        var signature = HMACSHA256.HashData(SHA256.HashData(key), Encoding.UTF8.GetBytes($"{First},{serverFirst},{withoutProof}"));
        return $"{withoutProof},p={Convert.ToBase64String([.. key.Zip(signature, (k, s) => (byte)(k ^ s))])}";
    }
}
