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
    [InlineData(
        """{"data":{"office":{"name":"O","inMay2023":{"nodes":[{"name":"A"}]},"inMay2024":{"nodes":[{"name":"B"}]}}}}""",
        """<dl><div><dt>Name</dt><dd>O</dd></div><div><dt>In May 2024</dt><dd>B</dd></div><div><dt>In May 2023</dt><dd>A</dd></div></dl>""")]
    [InlineData(
        """{"data":{"claims":{"totalCount":2,"nodes":[{"name":"<b>","modality":"NEGATED"},{"name":"NATO","modality":"REPORTED"}]}}}""",
        """<div class="scroll" role="group" aria-label="Answer" tabindex="0"><table><thead><tr><th>Name</th><th>Modality</th></tr></thead><tbody><tr><td>&lt;b&gt;</td><td>negated</td></tr><tr><td>NATO</td><td>reported</td></tr></tbody></table></div>""")]
    public void Answer_IsALineAListOrATable(string response, string expected) =>
        AnswerHtml.Brief.Render(Encoding.UTF8.GetBytes(response), Words, "q.csv").ShouldBe((expected, true));

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
    public void Headings_ThatWouldBeTheSame_SayMore() =>
        AnswerWords.Headings(["steps.from.name", "steps.to.name", "amount.unit.symbol", "deadline.edtf", "a.since.edtf", "b.since.edtf", "field"])
            .ShouldBe(["From", "To", "Unit", "Deadline", "A, since", "B, since", ""]);

    private static string List(string items) => """{"data":{"all":{"nodes":[""" + items + "]}}}";

    private static (string Html, bool IsWhole) Render(string response) => AnswerHtml.Brief.Render(Encoding.UTF8.GetBytes(response), Words, "q.csv").ShouldNotBeNull();
}
