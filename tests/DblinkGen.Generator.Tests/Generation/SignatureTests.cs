namespace DblinkGen.Generator.Tests.Generation;

/// <summary>The signature is made from what a method declares, not from how that is laid out.</summary>
public sealed class SignatureTests
{
    [Theory]
    [InlineData("<T, U>")]
    [InlineData("<T,U>")]
    [InlineData("</* what */ T,\n U>")]
    public void Type_parameters_are_written_by_their_names(string typeParameters)
    {
        var method = GeneratorRun.Over($$"""
            [DblinkServer("remote")]
            public static partial class Items
            {
                [DblinkQuery("SELECT 1")]
                public static partial int Read{{typeParameters}}(NpgsqlConnection connection);
            }
            """).Types.Single().Methods[0];
        Assert.Equal("public static partial int Read<T, U>", method.Signature);
    }
}
