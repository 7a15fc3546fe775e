using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Compiler.Image;

namespace KnowledgeGraph.Tests.Image;

public sealed class ImageLiteralTests
{
    [Fact]
    public void ToLiteral_EveryCharacterThereIs_ReadsBackAsTheSameBytes()
    {
        var units = Enumerable.Range(0, 0x10000).Select(unit => (char)unit).ToArray();
        var image = MemoryMarshal.AsBytes<char>(units).ToArray();

        Unescape(ImageLiteral.ToLiteral(image)).ToCharArray().ShouldBe(units);
    }

    [Fact]
    public void ToLiteral_EveryCharacterThereIs_IsOneLineOfValidUtf8()
    {
        var units = Enumerable.Range(0, 0x10000).Select(unit => (char)unit).ToArray();
        var literal = ImageLiteral.ToLiteral(MemoryMarshal.AsBytes<char>(units).ToArray());

        literal.ShouldAllBe(unit => !char.IsControl(unit) && !char.IsSurrogate(unit) && unit != '\u2028' && unit != '\u2029' && unit != '\uFEFF');
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        strict.GetString(strict.GetBytes(literal)).ShouldBe(literal);
    }

    [Theory]
    [InlineData("00003100", "\"\\01\"")]
    [InlineData("22005C00", "\"\\\"\\\\\"")]
    [InlineData("0A008500", "\"\\u000A\\u0085\"")]
    [InlineData("00D8FFFF", "\"\\uD800\\uFFFF\"")]
    [InlineData("4100E400", "\"Aä\"")]
    public void ToLiteral_SomeBytes_IsTheShortestFormThatIsSafe(string hex, string literal) =>
        ImageLiteral.ToLiteral(Convert.FromHexString(hex)).ShouldBe(literal);

    [Fact]
    public void ToLiteral_OddNumberOfBytes_Throws() => Should.Throw<ArgumentException>(() => ImageLiteral.ToLiteral([1, 2, 3]));

    [Fact]
    public void Open_OfTheStringOfAnImage_IsTheSameGraph()
    {
        var image = Images.Write(ModelRailway.Facts);
        using var fromBytes = FactGraph.Open(image);
        using var fromString = FactGraph.Open(Unescape(ImageLiteral.ToLiteral(image)));

        fromString.ContentHash.ShouldBe(fromBytes.ContentHash);
        fromString.Entity(new EntityRow(0)).Name.ShouldBe("Coast Line");
        fromString.TryFindStatement(ModelRailway.Platforms, out var platforms).ShouldBeTrue();
        platforms.Object.AsInteger().ShouldBe(long.MaxValue);
    }

    private static string Unescape(string literal)
    {
        var text = new StringBuilder();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                text.Append(literal[i]);
                continue;
            }

            i++;
            switch (literal[i])
            {
                case 'u':
                    text.Append((char)ushort.Parse(literal.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case '0':
                    text.Append('\0');
                    break;
                default:
                    text.Append(literal[i]);
                    break;
            }
        }

        return text.ToString();
    }
}
