using DblinkGen.Generator.Tests.Generation;
using Microsoft.CodeAnalysis.CSharp;

namespace DblinkGen.Generator.Tests.Pipeline;

/// <summary>A declaration in one file, and in the other all that decides on what it means.</summary>
internal static class TwoFiles
{
    public const string Declaration = """
        namespace App.Shop;

        [DblinkServer(Names.Server)]
        public sealed partial class Items
        {
            [DblinkQuery("SELECT * FROM item")]
            public partial Task<List<Row>> ReadAsync();
        }
        """;

    public const string Text = """
        global using Row = App.Item;

        namespace App
        {
            public sealed class Clock(int start)
            {
                private int _now = start;

                public Clock() : this(1) { _now++; }

                public int Now { get { return _now; } set { _now = value; } }

                public int Later => _now + 2;

                public int this[int index] => _now + 3;

                public static int operator +(Clock left, Clock right) { return left._now + 4; }

                public void Tick() { Step(5); void Step(int by) => _now += by; }
            }

            public static class Names
            {
                public const string Server = "remote";
            }

            public record Sized
            {
                public int? Size { get; set; }

                public int? Half => Size / 2;
            }

            public sealed record Item(
        #if WIDE
                long
        #else
                int
        #endif
                Id, string Name) : Sized
            {
                public Mood Mood { get; set; }
            }

            public sealed record Part(int Id);

            public enum Mood { Happy, Sad }
        }

        namespace App.Shop
        {
            partial class Items
            {
                private readonly NpgsqlDataSource _source = null!;
            }
        }
        """;

    public static CSharpCompilation Compilation => UserCode.Compile(Declaration, Text);

    public static CSharpCompilation Edited(string text, string replacement)
    {
        Assert.Single(Text.Split(text)[1..]);
        return UserCode.Compile(Declaration, Text.Replace(text, replacement, StringComparison.Ordinal));
    }
}
