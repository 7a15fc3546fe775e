using System.Text.Json;
using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests.Federation;

/// <summary>What a gateway asks for by keys.</summary>
public sealed class RepresentationTests
{
    private const string Query = """
        query ($of: [_Any!]!) {
          _entities(representations: $of) { __typename ... on Node { id } ... on Station { name } ... on Agent { kind } }
        }
        """;

    private static readonly ApiClient Api = new(RailwaySet.Load().CompileCleanly(), federation: new FederationOptions());

    [Fact]
    public void Representations_OfEveryKindOfType_AreFoundInTheirOrder()
    {
        var statement = Api.Read("""{ station(id: "aldermoor") { statements(first: 1) { nodes { id } } } }""").Split('"')[^2];

        Api.Read(Query, Variables(
                ("Station", "aldermoor"), ("Operator", "valley-rail"), ("Agent", "valley-rail"), ("Entity", "aldermoor"),
                ("Source", "gazette"), ("Statement", statement), ("Station", "aldermoor")))
            .ShouldBe(
                """
                [{"__typename":"Station","id":"aldermoor","name":"Aldermoor"},{"__typename":"Operator","id":"valley-rail","kind":"OPERATOR"},
                {"__typename":"Operator","id":"valley-rail","kind":"OPERATOR"},{"__typename":"Station","id":"aldermoor","name":"Aldermoor"},
                {"__typename":"Source","id":"gazette"},{"__typename":"Statement","id":"STATEMENT"},
                {"__typename":"Station","id":"aldermoor","name":"Aldermoor"}]
                """.Replace("\n", "", StringComparison.Ordinal).Replace("STATEMENT", statement, StringComparison.Ordinal));
    }

    [Fact]
    public void Representations_InTheDocument_AreFoundToo() =>
        Api.Read("""{ _entities(representations: [{ __typename: "Station", id: "aldermoor", other: [1, { a: null }] }]) { ... on Station { name } } }""")
            .ShouldBe("""[{"name":"Aldermoor"}]""");

    [Fact]
    public void Ids_ThatFindNothing_AreNullWithAHint()
    {
        using var answer = JsonDocument.Parse(Api.Execute(Query, Variables(("Station", "aldermor"), ("Line", "aldermoor"), ("Source", "nowhere"))));

        answer.RootElement.GetProperty("data").GetProperty("_entities").GetRawText().Where(character => !char.IsWhiteSpace(character))
            .ShouldBe("[null,null,null]");
        answer.RootElement.TryGetProperty("errors", out _).ShouldBeFalse();
        var hints = answer.RootElement.GetProperty("extensions").GetProperty("hints").ToString();
        hints.ShouldContain("aldermor");
        hints.ShouldContain("is not of the kind Line but Station");
        hints.ShouldContain("nowhere");
    }

    [Fact]
    public void Id_ThatIsFormer_FindsItsEntityWithAHint()
    {
        using var answer = JsonDocument.Parse(Api.Execute(Query, Variables(("Station", "old-lighthouse"))));

        answer.RootElement.GetProperty("data").GetProperty("_entities")[0].GetProperty("id").GetString().ShouldBe("lighthouse");
        answer.RootElement.GetProperty("extensions").GetProperty("hints").EnumerateArray().ShouldHaveSingleItem()
            .GetProperty("message").GetString().ShouldBe("\"old-lighthouse\" is a former id; this answer is about \"lighthouse\".");
    }

    [Theory]
    [InlineData("\"aldermoor\"", "A representation is an object with `__typename` and `id`.")]
    [InlineData("[]", "A representation is an object with `__typename` and `id`.")]
    [InlineData("{ \"id\": \"aldermoor\" }", "The representation has no `__typename`, which must be a string.")]
    [InlineData("{ \"__typename\": 1, \"id\": \"aldermoor\" }", "The representation has no `__typename`, which must be a string.")]
    [InlineData("{ \"__typename\": \"Staton\", \"id\": \"aldermoor\" }", "There is no type \"Staton\" with a key in this subgraph.")]
    [InlineData("{ \"__typename\": \"PageInfo\", \"id\": \"aldermoor\" }", "There is no type \"PageInfo\" with a key in this subgraph.")]
    [InlineData("{ \"__typename\": \"Station\" }", "The representation of Station has no `id`, which must be a string or a whole number.")]
    [InlineData("{ \"__typename\": \"Station\", \"id\": null }", "The representation of Station has no `id`, which must be a string or a whole number.")]
    [InlineData("{ \"__typename\": \"Station\", \"id\": [\"aldermoor\"] }", "The representation of Station has no `id`, which must be a string or a whole number.")]
    public void Representation_ThatIsNone_IsAnErrorOfItsItem(string representation, string message)
    {
        using var answer = JsonDocument.Parse(Api.Execute(
            Query, $$"""{ "of": [{ "__typename": "Station", "id": "aldermoor" }, {{representation}}] }"""));

        var error = answer.RootElement.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("message").GetString().ShouldBe(message);
        error.GetProperty("path").EnumerateArray().Select(part => part.ToString()).ShouldBe(["_entities", "1"]);
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("INVALID_REPRESENTATION");
        answer.RootElement.GetProperty("data").GetProperty("_entities")[0].GetProperty("name").GetString().ShouldBe("Aldermoor");
    }

    [Fact]
    public void Name_ThatIsLong_IsCutInTheMessage() =>
        Api.Fail(Query, Variables((new string('x', 10_000), "a"))).Message.ShouldBe($"There is no type \"{new string('x', 100)}…\" with a key in this subgraph.");

    [Fact]
    public void Representations_MoreThanAllowed_AreRefusedTogether()
    {
        var thousand = Enumerable.Repeat(("Station", "aldermoor"), 1_000).ToArray();

        Api.Read("query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }", Variables(thousand)).Split("Station").Length.ShouldBe(1_001);
        Api.Fail(Query, Variables([.. thousand, ("Station", "aldermoor")]))
            .ShouldBe(("TOO_MANY_ITEMS", "representations has 1001 items: at most 1000 are allowed."));
    }

    [Fact]
    public void Cost_OfRepresentations_IsThatOfTheirSelections() =>
        Api.Fail(
                "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Line { statements(first: 100) { nodes { evidence { quote { exact } } } } } } }",
                Variables([.. Enumerable.Repeat(("Line", "valley-line"), 1_000)]))
            .Code.ShouldBe("GRAPHQL_LIMIT_EXCEEDED");

    private static string Variables(params (string Type, string Id)[] keys) =>
        JsonSerializer.Serialize(new { of = keys.Select(key => new Dictionary<string, string> { ["__typename"] = key.Type, ["id"] = key.Id }) });
}
