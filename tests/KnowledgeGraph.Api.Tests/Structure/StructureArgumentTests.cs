using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests.Structure;

public sealed class StructureArgumentTests
{
    [Theory]
    [InlineData("paths(from: \"a\", to: \"b\", via: { maxLength: -1 }) { totalCount }", "maxLength is -1: it must not be negative.")]
    [InlineData("neighbourhood(of: \"a\", depth: 11) { statementCount }", "depth is 11: it must be from 0 to 10.")]
    [InlineData("neighbourhood(of: \"a\", first: 0) { statementCount }", "first is 0: it must be from 1 to 1000.")]
    [InlineData("neighbourhood(of: \"a\", hubLimit: -1) { statementCount }", "hubLimit is -1: it must be from 0 to 2147483647.")]
    [InlineData("neighbourhood(of: \"a\") { statements(first: 10001) { id } }", "first is 10001: it must be from 0 to 10000.")]
    [InlineData("neighbourhood(of: \"a\", via: { view: { credibility: { atLeast: 6 } } }) { statementCount }", "atLeast is 6: it must be from 1 to 5.")]
    [InlineData("connect(ids: [\"a\"], first: 1001) { statementCount }", "first is 1001: it must be from 1 to 1000.")]
    [InlineData("communities(first: 101) { size }", "first is 101: it must be from 0 to 100.")]
    [InlineData("components(first: -1) { size }", "first is -1: it must be from 0 to 100.")]
    [InlineData("communities { central(first: 101) { id } }", "first is 101: it must be from 0 to 100.")]
    [InlineData("similar(to: \"a\", first: 101) { score }", "first is 101: it must be from 0 to 100.")]
    [InlineData("commonNeighbours(ids: []) { totalCount }", "ids has 0 items: 1 to 20 are allowed.")]
    public void Number_OutOfBounds_IsAnError(string field, string message) => Errors($"{{ {field} }}").ShouldBe([("ARGUMENT_OUT_OF_RANGE", message)]);

    [Theory]
    [InlineData("connect(ids: $ids) { statementCount }", "ids has 21 items: at most 20 are allowed.")]
    [InlineData("commonNeighbours(ids: $ids) { totalCount }", "ids has 21 items: 1 to 20 are allowed.")]
    public void Ids_MoreThanAllowed_AreAnError(string field, string message) =>
        Railway.Api.Fail(
            $"query($ids: [ID!]!) {{ {field} }}",
            $"{{\"ids\":[{string.Join(',', Enumerable.Range(0, 21).Select(number => $"\"id-{number}\""))}]}}").ShouldBe(("TOO_MANY_ITEMS", message));

    [Fact]
    public void Search_ForMoreThanItTakes_IsAnError() =>
        Railway.Api.Fail($"{{ search(text: \"{new string('a', 201)}\") {{ totalCount }} }}")
            .ShouldBe(("ARGUMENT_OUT_OF_RANGE", "text has 201 characters: at most 200 are allowed."));

    [Theory]
    [InlineData("paths(from: \"a\", to: \"b\", first: 101) { totalCount }")]
    [InlineData("paths(from: \"a\", to: \"b\", first: -1) { totalCount }")]
    [InlineData("allShortestPaths(from: \"a\", to: \"b\", last: 101) { totalCount }")]
    [InlineData("ranking(by: DEGREE, first: 101) { totalCount }")]
    [InlineData("search(text: \"a\", first: 101) { totalCount }")]
    [InlineData("commonNeighbours(ids: [\"aldermoor\"], first: 101) { totalCount }")]
    public void Page_LargerThanAllowed_IsAnError(string field) => Railway.Api.Fail($"{{ {field} }}").Code.ShouldBe("PAGE_SIZE_OUT_OF_RANGE");

    [Theory]
    [InlineData("paths(from: \"valley-rail\", to: \"aldermoor\", first: 100) { nodes { nodes { relationships(first: 100) { nodes { id } } } } }")]
    [InlineData("neighbourhood(of: \"aldermoor\", first: 1000) { nodes { node { relationships(first: 100) { nodes { id } } } } }")]
    [InlineData("neighbourhood(of: \"aldermoor\") { statements(first: 10000) { evidence { source { title } } } }")]
    [InlineData("communities(first: 100) { members(first: 100) { nodes { relationships(first: 100) { nodes { id } } } } }")]
    public void Answer_ThatMightBeHuge_IsRefusedBeforeItIsSearchedFor(string field) =>
        Railway.Api.Fail($"{{ {field} }}").Code.ShouldBe("GRAPHQL_LIMIT_EXCEEDED");

    [Fact]
    public void Cursor_OfAnotherList_IsAnError()
    {
        var cursor = Railway.Api.Read("{ ranking(by: DEGREE, first: 1) { pageInfo { endCursor } } }").Split('"')[^2];

        Railway.Api.Fail($"{{ search(text: \"valley\", after: \"{cursor}\") {{ totalCount }} }}").Code.ShouldBe("INVALID_CURSOR");
    }

    [Theory]
    [InlineData("ranking(by: PAGE_RANK")]
    [InlineData("search(text: \"dunmere valley rail\"")]
    [InlineData("search(text: \"line\"")]
    [InlineData("commonNeighbours(ids: [\"southshore\"]")]
    public void Pages_OneAfterAnother_AreTheWholeList(string field)
    {
        var all = Ids(Railway.Api.Read($"{{ {field}, first: 100) {{ nodes {{ id }} }} }}"));
        List<string> paged = [];
        for (var after = "null"; after.Length > 0;)
        {
            var page = Railway.Api.Read($"{{ {field}, first: 2, after: {after}) {{ nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}");
            using var json = System.Text.Json.JsonDocument.Parse(page);
            var info = json.RootElement.GetProperty("pageInfo");
            paged.AddRange(Ids(page));
            after = info.GetProperty("hasNextPage").GetBoolean() ? $"\"{info.GetProperty("endCursor").GetString()}\"" : "";
        }

        paged.ShouldBe(all);
    }

    private static List<string> Ids(string page)
    {
        using var json = System.Text.Json.JsonDocument.Parse(page);
        return [.. json.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
    }

    /// <summary>The codes and messages of an operation's errors.</summary>
    private static List<(string Code, string Message)> Errors(string document)
    {
        using var json = System.Text.Json.JsonDocument.Parse(Railway.Api.Execute(document));
        return
        [
            .. json.RootElement.GetProperty("errors").EnumerateArray()
                .Select(error => (error.GetProperty("extensions").GetProperty("code").GetString()!, error.GetProperty("message").GetString()!))
                .Distinct(),
        ];
    }
}
