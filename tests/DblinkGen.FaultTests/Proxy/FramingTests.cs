using System.Text;

namespace DblinkGen.FaultTests.Proxy;

public sealed class FramingTests
{
    private static readonly byte[] s_query = [(byte)'Q', 0, 0, 0, 13, .. "SELECT 1"u8, 0];
    private static readonly byte[] s_terminate = [(byte)'X', 0, 0, 0, 4];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(1000)]
    public async Task Messages_are_split_wherever_the_network_splits_them(int atOnce)
    {
        var reader = new MessageReader(new PieceStream([.. s_query, .. s_terminate, .. s_query], atOnce));
        Assert.Equal(s_query, (await ReadAsync(reader))!.Bytes.ToArray());
        Assert.Equal('X', (await ReadAsync(reader))!.Type);
        Assert.Equal("SELECT 1\0", Encoding.UTF8.GetString((await ReadAsync(reader))!.Body.Span));
        Assert.Null(await ReadAsync(reader));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(13)]
    public async Task A_message_that_is_cut_off_is_none(int length) =>
        Assert.Null(await ReadAsync(new(new PieceStream(s_query[..length], 3))));

    [Fact]
    public async Task What_cannot_be_a_message_is_an_error() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(new(new MemoryStream("HTTP/1.1 200 OK"u8[..1].ToArray().Concat(new byte[] { 0, 0, 0, 3 }).ToArray()))));

    [Theory]
    [InlineData(80877103, true, false, "SSLRequest")]
    [InlineData(80877104, true, false, "GSSENCRequest")]
    [InlineData(80877102, false, true, "CancelRequest")]
    [InlineData(196608, false, false, "StartupMessage")]
    [InlineData(196610, false, false, "StartupMessage")]
    public async Task What_a_client_begins_with_is_told_by_its_code(int code, bool asksForEncryption, bool isCancel, string shown)
    {
        byte[] bytes = [0, 0, 0, 9, (byte)(code >> 24), (byte)(code >> 16), (byte)(code >> 8), (byte)code, 0, .. s_query];
        var reader = new MessageReader(new PieceStream(bytes, 3));
        var packet = (await reader.ReadStartupAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal((9, asksForEncryption, isCancel, shown), (packet.Bytes.Length, packet.AsksForEncryption, packet.IsCancel, packet.ToString()));
        Assert.Equal('Q', (await ReadAsync(reader))!.Type);
    }

    [Fact]
    public void A_query_is_shown_with_its_text_and_a_password_is_not()
    {
        Assert.Equal("Q \"SELECT 1\"", new Message(s_query).Describe(Direction.ToServer));
        Assert.Equal("p", new Message((byte[])[(byte)'p', .. s_query[1..]]).Describe(Direction.ToServer));
    }

    private static async Task<Message?> ReadAsync(MessageReader reader) => await reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Gives some bytes at a time, as a network does.</summary>
    private sealed class PieceStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, atOnce)], cancellationToken);
    }
}
