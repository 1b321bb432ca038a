using System.Net;
using System.Net.NetworkInformation;
using DblinkGen.Text;
using NpgsqlTypes;

namespace DblinkGen.Tests.Text;

public sealed class PgTextNetworkTests
{
    [Fact]
    public void Addresses_and_networks_have_their_usual_text()
    {
        Assert.Equal("192.168.0.1", PgText.Of(IPAddress.Parse("192.168.0.1")));
        Assert.Equal("::ffff:1.2.3.4", PgText.Of(IPAddress.Parse("::ffff:1.2.3.4")));
        Assert.Equal("10.0.0.0/8", PgText.Of(IPNetwork.Parse("10.0.0.0/8")));
        Assert.Equal("10.0.0.1/32", PgText.Of(new NpgsqlInet(IPAddress.Parse("10.0.0.1"))));
        Assert.Equal("2001:db8::1/64", PgText.Of(new NpgsqlInet(IPAddress.Parse("2001:db8::1"), 64)));
        Assert.Equal("08002B010203", PgText.Of(PhysicalAddress.Parse("08:00:2b:01:02:03")));
        Assert.Null(PgText.Of((IPAddress?)null));
        Assert.Null(PgText.Of((NpgsqlInet?)null));
    }

    [Fact]
    public void A_scope_is_refused_rather_than_lost()
        => Assert.Throws<ArgumentException>(() => PgText.Of(IPAddress.Parse("fe80::1%3")));
}
