using System.Text;
using KnowledgeGraph.Api;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Server.Tests.Pages;

public sealed class AnswerHtmlTests
{
    private static readonly AnswerWords Words = new(GraphSchema.Create(Facts.Graph, new GraphSchemaOptions()));

    [Theory]
    [InlineData("""{"data":{"country":null}}""", """<p class="answer">Not stated.</p>""")]
    [InlineData("""{"data":{"countries":{"nodes":[]}}}""", """<p class="answer">Not stated.</p>""")]
    [InlineData("""{"data":{"alliance":{"memberCount":32}}}""", """<p class="answer">32</p>""")]
    [InlineData("""{"data":{"alliance":{"hasMember":{"nodes":[{"name":"A"}]}}}}""", """<p class="answer">A</p>""")]
    [InlineData(
        """{"data":{"office":{"name":"O","inMay2023":{"nodes":[{"name":"A"}]},"inMay2024":{"nodes":[{"name":"B"}]}}}}""",
        """<dl><div><dt>Name</dt><dd>O</dd></div><div><dt>In May 2023</dt><dd>A</dd></div><div><dt>In May 2024</dt><dd>B</dd></div></dl>""")]
    [InlineData(
        """{"data":{"claims":{"totalCount":2,"nodes":[{"name":"<b>","modality":"NEGATED"},{"name":"NATO","modality":"REPORTED"}]}}}""",
        """<div class="scroll" role="group" aria-label="Answer" tabindex="0"><table><thead><tr><th>Name</th><th>Modality</th></tr></thead><tbody><tr><td>&lt;b&gt;</td><td>negated</td></tr><tr><td>NATO</td><td>reported</td></tr></tbody></table></div>""")]
    public void Answer_IsALineAListOrATable(string response, string expected) =>
        AnswerHtml.Brief.Render(Encoding.UTF8.GetBytes(response), Words, "q.csv").ShouldBe((expected, true));

    [Fact]
    public void Values_ThatAreTheSameInAllRows_AreShown()
    {
        var html = Full("""
            {"data":{"commitment":{"form":"TARGET","amount":[{"amount":2,"exact":true,"unit":{"symbol":"%"}},{"amount":2,"exact":false,"unit":{"symbol":"km"}}]}}}
            """);

        html.ShouldBe(
            """<dl><div><dt>Form</dt><dd>target</dd></div></dl><h2>Amount</h2><div class="scroll" role="group" aria-label="Answer" tabindex="0"><table><thead><tr><th>Amount</th><th>Exact</th><th>Unit</th></tr></thead>"""
            + "<tbody><tr><td>2</td><td>yes</td><td>%</td></tr><tr><td>2</td><td>no</td><td>km</td></tr></tbody></table></div>");
    }

    [Fact]
    public void EqualRows_AreShown() =>
        Full("""{"data":{"trams":{"nodes":[{"__typename":"Tram"},{"__typename":"Tram"}]}}}""")
            .ShouldContain("<th>Kind</th></tr></thead><tbody><tr><td>Tram</td></tr><tr><td>Tram</td></tr></tbody>");

    [Theory]
    [InlineData(
        """{"data":{"office":{"now":{"nodes":[{"name":"A"}]},"then":{"nodes":[]}}}}""",
        "<dl><div><dt>Now</dt><dd>A</dd></div><div><dt>Then</dt><dd>not stated</dd></div></dl>")]
    [InlineData(
        """{"data":{"in2023":null,"in2025":{"length":1}}}""",
        "<dl><div><dt>In 2023</dt><dd>not stated</dd></div><div><dt>In 2025, length</dt><dd>1</dd></div></dl>")]
    [InlineData(
        """{"data":{"plans":{"totalCount":7},"threats":{"totalCount":0}}}""",
        "<dl><div><dt>Plans</dt><dd>7</dd></div><div><dt>Threats</dt><dd>0</dd></div></dl>")]
    [InlineData(
        """{"data":{"line":{"name":"L","opened":[{"year":{"edtf":"1907"}},{"year":null}]}}}""",
        "<dl><div><dt>Name</dt><dd>L</dd></div><div><dt>Opened</dt><dd>1907<br>not stated</dd></div></dl>")]
    public void EmptyParts_AreSaidToBeMissing(string response, string expected) => Full(response).ShouldBe(expected);

    [Fact]
    public void ListInARow_KeepsNamesBesideTheirValues() =>
        Full("""
            {"data":{"claims":[
              {"name":"A","qualifiers":[{"name":"item","value":null,"entity":{"name":"shells"}},{"name":"aspect","value":{"text":"the least"},"entity":null}]},
              {"name":"B","qualifiers":[]}]}}
            """).ShouldContain("<tbody><tr><td>A</td><td>item: shells<br>aspect: the least</td></tr><tr><td>B</td><td></td></tr></tbody>");

    [Fact]
    public void ColumnOfLaterRows_StandsWhereTheAnswerHasIt() =>
        Full("""{"data":{"lines":[{"name":"A","owner":null,"length":1},{"name":"B","owner":{"name":"C"},"length":2}]}}""")
            .ShouldContain("<th>Name</th><th>Owner</th><th>Length</th>");

    [Fact]
    public void NameBesideAnId_LeadsToItsPage() =>
        AnswerHtml.Full.Render(
            """{"data":{"lines":[{"id":"valley","name":"Valley"},{"id":"gone","name":"Gone"}]}}"""u8.ToArray(),
            Words,
            "q.csv",
            static (id, name) => id == "valley" && name == "Valley" ? "../entity/valley/" : null)!.Value.Html
            .ShouldContain("<td><a href=\"../entity/valley/\">Valley</a></td>");

    [Fact]
    public void Table_ThatIsTooLarge_LeadsToTheWhole()
    {
        var rows = string.Join(',', Enumerable.Range(0, 9).Select(row => $$"""{"name":"{{row}}"}"""));
        var wide = string.Join(',', Enumerable.Range(0, 2).Select(row => $"{{{string.Join(',', Enumerable.Range(0, 9).Select(column => $"\"c{column}\":\"{row}\""))}}}"));

        Render(List(rows)).Html.ShouldEndWith("""<p class="rest"><a href="q.csv">All 9 rows</a></p>""");
        Render(List(wide)).ShouldSatisfyAllConditions(
            answer => answer.IsWhole.ShouldBeFalse(),
            answer => answer.Html.ShouldEndWith("""<p class="rest"><a href="q.csv">The whole table</a></p>"""));
    }

    [Fact]
    public void Row_ThatIsTooWide_LeadsToTheWhole() =>
        Render(List($"{{{string.Join(',', Enumerable.Range(0, 9).Select(column => $"\"c{column}\":\"x\""))}}}")).ShouldSatisfyAllConditions(
            answer => answer.IsWhole.ShouldBeFalse(),
            answer => answer.Html.ShouldEndWith("""</dl><p class="rest"><a href="q.csv">The whole table</a></p>"""));

    [Fact]
    public void Headings_ThatWouldBeTheSame_SayMore()
    {
        AnswerWords.Headings(["steps.from.name", "steps.to.name", "amount.unit.symbol", "deadline.edtf", "a.since.edtf", "b.since.edtf"], hasRoots: false)
            .ShouldBe(["From", "To", "Unit", "Deadline", "A, since", "B, since"]);
        AnswerWords.Headings(["plans.totalCount", "trams", "trams.totalCount", "line.stops.name"], hasRoots: true)
            .ShouldBe(["Plans", "Trams", "Trams, count", "Line, stops"]);
    }

    private static string Full(string response) => AnswerHtml.Full.Render(Encoding.UTF8.GetBytes(response), Words, "q.csv").ShouldNotBeNull().Html;

    private static string List(string items) => """{"data":{"all":{"nodes":[""" + items + "]}}}";

    private static (string Html, bool IsWhole) Render(string response) => AnswerHtml.Brief.Render(Encoding.UTF8.GetBytes(response), Words, "q.csv").ShouldNotBeNull();
}
