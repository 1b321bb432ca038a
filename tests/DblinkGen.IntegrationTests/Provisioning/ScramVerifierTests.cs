using DblinkGen.Provisioning;

namespace DblinkGen.IntegrationTests.Provisioning;

public sealed class ScramVerifierTests
{
    [Fact]
    public void The_verifier_is_that_of_the_example_in_RFC_7677()
    {
        // Salt of section 3; the keys follow from its password "pencil" and 4096 iterations.
        var verifier = ScramVerifier.For("pencil", Convert.FromBase64String("W22ZaJ0SNY7soEsUEjb6gQ=="));

        Assert.Equal(
            "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=",
            verifier);
    }

    [Fact]
    public void Each_verifier_has_its_own_salt() => Assert.NotEqual(ScramVerifier.For("pencil", "password"), ScramVerifier.For("pencil", "password"));
}
