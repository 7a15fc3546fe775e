using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>What holds for every text: the parser answers, and printing is the way back.</summary>
public sealed class ParserPropertyTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "...", "..", "!", "$", "@", ":", "=", "|", "&", "\"", "\"\"\"", "\\", "\\u{", "\n", "\r\n", "#", ",",
        "a", "on", "query", "fragment", "type", "extend", "enum", "input", "union", "schema", "directive", "true", "null",
        "0", "-1", "1.5", "2e3", "\"text\"", "\"\"\"block\n  text\"\"\"", "é", "🚆", "{ a }", "(b: 1)", "@c(d: [])", "a: b", "$v: Int", "on T",
    ];

    [Fact]
    public void ParseDocument_AnyBytes_GivesATreeOrAnErrorInsideTheText() =>
        Prop.ForAll<byte[]>(static utf8 => GivesTreeOrErrorInside(utf8)).ShouldHold();

    [Fact]
    public void ParseDocument_AnyMixOfTokens_GivesATreeOrAnErrorInsideTheText() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(static pieces => string.Join(' ', pieces)).ToArbitrary(),
            static text => GivesTreeOrErrorInside(Encoding.UTF8.GetBytes(text))).ShouldHold(3_000);

    [Fact]
    public void Print_AnyString_ParsesToTheSameString() => Prop.ForAll<NonNull<string>>(static text =>
    {
        // A string from a parsed document is always well-formed, so lone surrogates are replaced first.
        var value = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get));
        var literal = Printer.Print(new KnowledgeGraph.GraphQL.Language.Ast.StringValueNode { Value = value });
        Parse.String(literal).ShouldBe(value);
    }).ShouldHold();

    private static bool GivesTreeOrErrorInside(byte[] utf8)
    {
        var result = Parser.ParseDocument(new SourceText(utf8));
        if (result.Succeeded)
        {
            var printed = Printer.Print(result.Tree);
            return Printer.Print(Parse.Document(printed)) == printed;
        }

        var end = new SourceText(utf8).GetLocation(utf8.Length);
        var location = result.Error.Locations.Single();
        return location.Line <= end.Line && (location.Line < end.Line || location.Column <= end.Column);
    }
}
