using CsCheck;
using DblinkGen.IntegrationTests.TypeTable;

namespace DblinkGen.IntegrationTests.Settings;

/// <summary>The settings and encodings of both sides.</summary>
internal sealed record SettingsPair(string LocalEncoding, string RemoteEncoding, Setting[] Local, Setting[] Remote)
{
    /// <summary>Whether every text of the one encoding is one of the other or an error, as read on 14, 15 and 18.</summary>
    public bool IsLossless => LocalEncoding != "SQL_ASCII" && RemoteEncoding != "SQL_ASCII" && (LocalEncoding == RemoteEncoding || LocalEncoding == "UTF8" || RemoteEncoding == "UTF8");

    public bool HasEveryCharacter => LocalEncoding == "UTF8" && RemoteEncoding == "UTF8";

    /// <summary>Whether a session cannot begin that does not ask for an encoding: from UTF8 alone PostgreSQL converts to all others.</summary>
    public bool MayRefuseSessions => RemoteEncoding != "UTF8" && Remote.Any(setting => setting.Name == "client_encoding");

    public static SettingsPair Of(params Setting[] remote) => new("UTF8", "UTF8", [], remote);

    public static Gen<SettingsPair> Any(SettingList list)
    {
        var encoding = Gen.Frequency((4, Gen.Const("UTF8")), (3, Gen.OneOf("LATIN1", "EUC_JP", "SQL_ASCII")));
        return Gen.Select(encoding, encoding, list.Any, list.Any, (local, remote, localSettings, remoteSettings) => new SettingsPair(local, remote, localSettings, remoteSettings));
    }

    /// <summary>
    /// Values in local statements are read by the local server, with its array_nulls and xmloption: see what cannot be promised.
    /// </summary>
    public bool Promises(Way way) => way != Way.Composed || !Local.Any(setting => setting is { Name: "array_nulls", Value: "off" } or { Name: "xmloption", Value: "document" });

    public override string ToString() => $"local {LocalEncoding}: {string.Join(", ", Local.AsEnumerable())}\nremote {RemoteEncoding}: {string.Join(", ", Remote.AsEnumerable())}";
}
