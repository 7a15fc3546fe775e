using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Language.EditorSchema;

namespace KnowledgeGraph.Language.Tests.EditorSchema;

public sealed class ValueSchemaTests
{
    private static readonly Regex Date = new(Pattern("date"), RegexOptions.ECMAScript | RegexOptions.CultureInvariant);

    private static readonly Gen<string> Piece = Gen.Elements(
        "2024", "-0044", "202X", "20XX", "Y-17000", "-10", "-21", "-XX", "-02", "T09:30:00", "20191101", "T0930", " 09:30", "t093000", "Z", "+01:00", "-05", ".123456", " ", "?", "~", "%", "/", "..");

    [Theory]
    [InlineData("2024-10-02T09:30:00Z")]
    [InlineData("2024-10-02T09:30:00+02:00")]
    [InlineData("2024-10-02 09:30:00.5+0200")]
    [InlineData("-0044-03-15T12:00:00")]
    public void Date_WithTimeOfDay_IsAccepted(string text)
    {
        EdtfParser.TryParse(text, out _, out var error).ShouldBeTrue(error);
        Date.IsMatch(text).ShouldBeTrue();
    }

    [Theory]
    [InlineData("21/1987/1")]
    [InlineData("2024-10T09:30:00Z")]
    [InlineData("yesterday")]
    public void Date_ThatIsNone_IsUnderlined(string text) => Date.IsMatch(text).ShouldBeFalse();

    /// <summary>Editors accept every date that the compiler accepts.</summary>
    [Fact]
    public void Date_OfTheCompiler_IsAccepted()
    {
        var texts = from pieces in Piece.ArrayOf() where pieces.Length < 9 select string.Concat(pieces);
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            if (EdtfParser.TryParse(text, out _, out _))
            {
                Date.IsMatch(text).ShouldBeTrue(text);
            }
        }).ShouldHold();
    }

    private static string Pattern(string name) =>
        ValueSchema.Definitions(new OntologySymbol("Names", "", default, default, default, default, default, default, default))
            .Single(definition => definition.Name == name).Schema["pattern"]!.GetValue<string>();
}
