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
    public void RootFieldThatIsNull_AmongSeveral_HasARow() => Rows(
        """{"data":{"one":null,"other":{"id":"c"}}}""")
        .ShouldBe(["field|id", "one|", "other|c"]);

    [Fact]
    public void NullInAListInARow_KeepsItsPlace() => Rows(
        """{"data":{"line":{"stops":[{"id":"a"}],"statements":[{"of":"x","since":null},{"of":"y","since":{"edtf":"2024-10"}},{"of":"z","since":{"edtf":null}}]}}}""")
        .ShouldBe(["stops.id|statements.of|statements.since.edtf", "a|x; y; z|; 2024-10; "]);

    [Fact]
    public void NullWhereOthersHaveAnObject_HasNoColumnOfItsOwn()
    {
        Rows("""{"data":{"stations":[{"id":"a","since":null},{"id":"b","since":{"edtf":"2024"}}]}}""")
            .ShouldBe(["id|since.edtf", "a|", "b|2024"]);
        Rows("""{"data":{"stations":[{"id":"a","since":null},{"id":"b","since":null}]}}""").ShouldBe(["id|since", "a|", "b|"]);
    }

    [Fact]
    public void ListInAListInARow_HasASeparatorOfItsOwn() => Rows(
        """{"data":{"lines":[{"stops":[{"id":"a","names":["A","Á"]},{"id":"b","names":[]},{"id":"c","names":["C"]}]}]}}""")
        .ShouldBe(["stops.id|stops.names", "a; b; c|A | Á; ; C"]);

    [Fact]
    public void ItemsOfSeveralTypes_HaveTheirColumnsWhereTheOperationHasThem() => Rows(
        """{"data":{"all":[{"id":"a","z":1},{"id":"b","y":2,"z":3},{"x":4,"id":"c"}]}}""")
        .ShouldBe(["x|id|y|z", "|a||1", "|b|2|3", "4|c||"]);

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
        .ShouldBe(["stops.id|operators.id", "a|x; y", "b|x; y"]);

    [Fact]
    public void TableThatIsFarLongerThanItsAnswer_IsRefused()
    {
        var stops = string.Join(',', Enumerable.Repeat("""{"id":"a"}""", 100));
        var response = Encoding.UTF8.GetBytes("""{"data":{"line":{"note":"NOTE","stops":[STOPS]}}}"""
            .Replace("NOTE", new string('x', 100), StringComparison.Ordinal).Replace("STOPS", stops, StringComparison.Ordinal));

        AnswerTable.Read(response, 10_200).ShouldNotBeNull().Count.ShouldBe(100);
        AnswerTable.Read(response, 10_199).ShouldBeNull();
    }

    /// <summary>Places of items without a value count: objects with members of their own in a long list would be a square.</summary>
    [Fact]
    public void CellsOfManyEmptyPlaces_AreRefused()
    {
        var items = string.Join(',', Enumerable.Range(0, 300).Select(number => $$"""{"m{{number}}":1}"""));
        var response = Encoding.UTF8.GetBytes(
            """{"data":{"one":{"first":[{"id":"a"}],"items":[ITEMS]}}}""".Replace("ITEMS", items, StringComparison.Ordinal));

        AnswerTable.Read(response, 400_000).ShouldNotBeNull().Columns.Count.ShouldBe(301);
        AnswerTable.Read(response, 100_000).ShouldBeNull();
    }

    private static string[] Rows(string response)
    {
        var table = AnswerTable.Read(Encoding.UTF8.GetBytes(response), 1_000_000).ShouldNotBeNull();
        return [string.Join('|', table.Columns), .. Enumerable.Range(0, table.Count).Select(row => string.Join('|', table.Row(row)))];
    }
}
