using System.Text;
using KnowledgeGraph.Api.Questions;

namespace KnowledgeGraph.Api.Tests.Questions;

public sealed class AnswerTableTests
{
    [Fact]
    public void List_IsTheRows_AndItsLeavesTheColumns() => Rows(
        """{"data":{"stations":{"nodes":[{"id":"a","name":"A"},{"id":"b","name":null}]}}}""")
        .ShouldBe(["id|name", "a|A", "b|"]);

    [Fact]
    public void ValuesBesideTheList_AreInEveryRow() => Rows(
        """{"data":{"line":{"name":"L","serves":{"totalCount":2,"nodes":[{"id":"a"},{"id":"b"}]}}}}""")
        .ShouldBe(["name|serves.totalCount|serves.id", "L|2|a", "L|2|b"]);

    [Fact]
    public void ListInARow_IsOneCell() => Rows(
        """{"data":{"lines":{"edges":[{"node":{"id":"l","stops":[{"id":"a"},{"id":"b"}]}}]}}}""")
        .ShouldBe(["id|stops.id", "l|a; b"]);

    [Fact]
    public void SeveralRootFields_HaveAColumnOfTheirOwn() => Rows(
        """{"data":{"past":{"nodes":[{"id":"a"}]},"now":{"nodes":[]},"one":{"id":"c"}}}""")
        .ShouldBe(["field|id", "past|a", "one|c"]);

    [Fact]
    public void Errors_HaveNoRows() => Rows("""{"errors":[{"message":"No."}]}""").ShouldBe([""]);

    [Fact]
    public void Object_IsOneRow() => Rows("""{"data":{"station":{"id":"a","place":{"name":"N"},"tags":["x","y"]}}}""")
        .ShouldBe(["id|place.name|tags", "a|N|x; y"]);

    [Fact]
    public void EmptyList_IsNotTakenForTheRows() => Rows(
        """{"data":{"station":{"id":"a","aliases":[],"lines":{"nodes":[{"id":"l"},{"id":"m"}]}}}}""")
        .ShouldBe(["id|lines.id", "a|l", "a|m"]);

    [Fact]
    public void EmptyListAlone_HasNoRows_AndWhatIsBesideItIsKept()
    {
        Rows("""{"data":{"stations":{"nodes":[]}}}""").ShouldBe([""]);
        Rows("""{"data":{"stations":{"totalCount":0,"nodes":[]}}}""").ShouldBe(["totalCount", "0"]);
        Rows("""{"data":{"station":null}}""").ShouldBe(["value"]);
    }

    [Fact]
    public void ListsOfListsBeside_AreOneCellInEveryRow() => Rows(
        """{"data":{"line":{"stops":{"nodes":[{"id":"a"},{"id":"b"}]},"operators":{"nodes":[{"id":"x"},{"id":"y"}]}}}}""")
        .ShouldBe(["operators.id|stops.id", "x; y|a", "x; y|b"]);

    [Fact]
    public void TableThatIsFarLongerThanItsAnswer_IsRefused()
    {
        var stops = string.Join(',', Enumerable.Repeat("""{"id":"a"}""", 100));
        var response = Encoding.UTF8.GetBytes("""{"data":{"line":{"note":"NOTE","stops":[STOPS]}}}"""
            .Replace("NOTE", new string('x', 100), StringComparison.Ordinal).Replace("STOPS", stops, StringComparison.Ordinal));

        AnswerTable.Read(response, 10_200).ShouldNotBeNull().Count.ShouldBe(100);
        AnswerTable.Read(response, 10_199).ShouldBeNull();
    }

    private static string[] Rows(string response)
    {
        var table = AnswerTable.Read(Encoding.UTF8.GetBytes(response), 1_000_000).ShouldNotBeNull();
        return [string.Join('|', table.Columns), .. Enumerable.Range(0, table.Count).Select(row => string.Join('|', table.Row(row)))];
    }
}
