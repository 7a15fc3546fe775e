using System.Text.Json;
using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests.Connections;

public sealed class PagingTests
{
    private static readonly string[] Stations =
        ["aldermoor", "brightwater", "cafe-corner", "dunmere", "dunmere-north", "eastquay", "lighthouse"];

    private const string Fields = "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public void Forward_PageByPage_YieldsEveryItemOnce(int size)
    {
        var seen = new List<string>();
        string? cursor = null;
        Page page;
        do
        {
            page = Read($"first: {size}{(cursor is null ? "" : $", after: \"{cursor}\"")}");
            page.HasPrevious.ShouldBe(cursor is not null);
            seen.AddRange(page.Ids);
            cursor = page.End;
        }
        while (page.HasNext);

        seen.ShouldBe(Stations);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(100)]
    public void Backward_PageByPage_YieldsEveryItemOnce(int size)
    {
        var seen = new List<string>();
        string? cursor = null;
        Page page;
        do
        {
            page = Read($"last: {size}{(cursor is null ? "" : $", before: \"{cursor}\"")}");
            page.HasNext.ShouldBe(cursor is not null);
            seen.InsertRange(0, page.Ids);
            cursor = page.Start;
        }
        while (page.HasPrevious);

        seen.ShouldBe(Stations);
    }

    [Fact]
    public void Cursors_FromBothSides_CutOutWhatLiesBetween()
    {
        var all = Read("first: 7");

        Read($"after: \"{all.Cursors[1]}\", before: \"{all.Cursors[5]}\"").Ids.ShouldBe(["cafe-corner", "dunmere", "dunmere-north"]);
        Read($"after: \"{all.Cursors[5]}\", before: \"{all.Cursors[1]}\"").Ids.ShouldBeEmpty();
    }

    [Fact]
    public void Page_OfNoItems_HasNoCursorsAndKnowsOfMore()
    {
        var page = Read("first: 0");

        page.Ids.ShouldBeEmpty();
        page.HasNext.ShouldBeTrue();
        page.Start.ShouldBeNull();
        page.End.ShouldBeNull();
    }

    [Fact]
    public void Page_WithoutSize_HasTenItems() =>
        Railway.Api.Read("{ places { nodes { id } } }").Count(character => character == ':').ShouldBe(11);

    [Fact]
    public void Cursors_OfNodesAndEdges_AreThoseOfPageInfo()
    {
        var page = Read("first: 3");

        page.Start.ShouldBe(page.Cursors[0]);
        page.End.ShouldBe(page.Cursors[2]);
    }

    [Theory]
    [InlineData("first: -1", "PAGE_SIZE_OUT_OF_RANGE", "first is -1: a page has 0 to 100 items.")]
    [InlineData("last: -1", "PAGE_SIZE_OUT_OF_RANGE", "last is -1: a page has 0 to 100 items.")]
    [InlineData("first: 101", "PAGE_SIZE_OUT_OF_RANGE", "first is 101: a page has 0 to 100 items.")]
    [InlineData("last: 2147483647", "PAGE_SIZE_OUT_OF_RANGE", "last is 2147483647: a page has 0 to 100 items.")]
    [InlineData("first: 1, last: 1", "PAGE_SIZE_AMBIGUOUS", "Specify either first or last, not both: together they are ambiguous.")]
    [InlineData("after: \"\"", "INVALID_CURSOR", "after is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    [InlineData("after: \"MTIzNDU2Nzg5\"", "INVALID_CURSOR", "after is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    [InlineData("before: \"ARVUo8wAAAA\"", "INVALID_CURSOR", "before is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    [InlineData("before: \"ARVUo8wAAAA!\"", "INVALID_CURSOR", "before is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    [InlineData("after: \"ééééééééé\"", "INVALID_CURSOR", "after is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    [InlineData("after: \"ARVUo8x_____\"", "INVALID_CURSOR", "after is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    [InlineData("after: \"ARVUo8z_____\"", "INVALID_CURSOR", "after is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    [InlineData("after: \"AQAKFVSjzAAAAAA!\"", "INVALID_CURSOR", "after is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    [InlineData("before: \"AAAAAAAAAAAAAAAA\"", "INVALID_CURSOR", "before is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.")]
    public void Arguments_WithoutSense_AreErrors(string arguments, string code, string message) =>
        Railway.Api.Fail($"{{ stations({arguments}) {{ nodes {{ id }} }} }}").ShouldBe((code, message));

    [Fact]
    public void Cursor_OfAnotherList_IsAnError()
    {
        var cursor = Railway.Api.Read("{ sources(first: 1) { pageInfo { endCursor } } }").Split('"')[5];

        Railway.Api.Fail($"{{ stations(after: \"{cursor}\") {{ nodes {{ id }} }} }}").Code.ShouldBe("INVALID_CURSOR");
    }

    [Theory]
    [InlineData("{ line(id: \"valley-line\") { operatedBy(after: CURSOR) { nodes { id } } } }")]
    [InlineData("{ line(id: \"valley-line\") { relationships(after: CURSOR) { nodes { id } } } }")]
    [InlineData("{ station(id: \"brightwater\") { servedBy(before: CURSOR) { nodes { id } } } }")]
    [InlineData("{ lines(before: CURSOR) { nodes { id } } }")]
    public void Cursor_OfAnotherField_IsAnError(string document)
    {
        var answer = Railway.Api.Read("{ line(id: \"valley-line\") { serves(first: 1) { pageInfo { endCursor } } } }");
        var cursor = JsonDocument.Parse(answer).RootElement.GetProperty("serves").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        Railway.Api.Fail(document.Replace("CURSOR", $"\"{cursor}\"", StringComparison.Ordinal)).Code.ShouldBe("INVALID_CURSOR");
    }

    [Theory]
    [InlineData("after")]
    [InlineData("before")]
    public void Cursor_OfARowBehindTheLast_IsAnError(string argument)
    {
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(Read("first: 1").End);
        bytes[^1] = 200;

        Railway.Api.Fail($"{{ stations({argument}: \"{System.Buffers.Text.Base64Url.EncodeToString(bytes)}\") {{ nodes {{ id }} }} }}")
            .ShouldBe(("INVALID_CURSOR", $"{argument} is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset."));
    }

    [Fact]
    public void Cursor_OfAnotherVersion_IsAnErrorOfItsOwn()
    {
        var other = new ApiClient(RailwaySet.Load().Replace("network/lines.yaml", "name: Coast Line", "name: Shore Line").CompileCleanly());
        var cursor = Read("first: 1").End;

        other.Fail($"{{ stations(after: \"{cursor}\") {{ nodes {{ id }} }} }}").ShouldBe(
            ("STALE_CURSOR", "The cursor in after belongs to another version of the facts. Start again without it."));
    }

    [Fact]
    public void Arguments_FromVariables_AreReadForEachRequest()
    {
        const string Document = "query($n: Int) { stations(first: $n) { nodes { id } } }";

        Railway.Api.Read(Document, """{"n":1}""").ShouldBe("""{"nodes":[{"id":"aldermoor"}]}""");
        Railway.Api.Read(Document, """{"n":2}""").ShouldBe("""{"nodes":[{"id":"aldermoor"},{"id":"brightwater"}]}""");
        Railway.Api.Fail(Document, """{"n":-5}""").Code.ShouldBe("PAGE_SIZE_OUT_OF_RANGE");
    }

    private static Page Read(string arguments)
    {
        using var json = JsonDocument.Parse(Railway.Api.Read($"{{ stations({arguments}) {{ {Fields} }} }}"));
        var info = json.RootElement.GetProperty("pageInfo");
        var edges = json.RootElement.GetProperty("edges").EnumerateArray().ToArray();
        return new Page(
            [.. edges.Select(edge => edge.GetProperty("node").GetProperty("id").GetString()!)],
            [.. edges.Select(edge => edge.GetProperty("cursor").GetString()!)],
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString());
    }

    private sealed record Page(string[] Ids, string[] Cursors, bool HasNext, bool HasPrevious, string? Start, string? End);
}
