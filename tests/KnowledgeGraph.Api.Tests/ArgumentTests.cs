using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("all: true, modalities: [PLANNED]", "CONTRADICTORY_ARGUMENTS", "all is true, so that every modality and rank counts, and modalities is given: omit one of them.")]
    [InlineData("all: true, rank: [NORMAL]", "CONTRADICTORY_ARGUMENTS", "all is true, so that every modality and rank counts, and rank is given: omit one of them.")]
    [InlineData(
        "from: \"2020-01-02\", to: \"2020-01-01\"", "CONTRADICTORY_ARGUMENTS", "from is 2020-01-02 and to is 2020-01-01: the range is empty.")]
    [InlineData("basis: []", "EMPTY_LIST", "basis is an empty list, which selects nothing: specify at least one, or omit basis.")]
    [InlineData("withoutSources: [\"gazete\"]", "UNKNOWN_SOURCE", "withoutSources has \"gazete\", which is not the id of a source: nothing would be left out. `sources` lists them.")]
    [InlineData("credibility: { atLeast: 0 }", "ARGUMENT_OUT_OF_RANGE", "atLeast is 0: it must be from 1 to 5.")]
    public void View_ThatContradictsItself_IsAnErrorWhereverItStands(string members, string code, string message)
    {
        Railway.Api.Fail($"{{ statements(view: {{ {members} }}) {{ totalCount }} }}").ShouldBe((code, message));
        Railway.Api.Fail($"{{ station(id: \"aldermoor\") {{ platforms(view: {{ {members} }}) }} }}").ShouldBe((code, message));
        Railway.Api.Fail($"{{ shortestPath(from: \"a\", to: \"b\", via: {{ view: {{ {members} }} }}) {{ length }} }}").ShouldBe((code, message));
        Railway.Api.Fail($"query @view({members}) {{ statements {{ totalCount }} }}").ShouldBe((code, message));
    }

    [Fact]
    public void View_WithoutMoreSourcesThanAllowed_IsAnError() =>
        Railway.Api.Fail($"{{ statements(view: {{ withoutSources: [{string.Join(", ", Enumerable.Repeat("\"gazette\"", 101))}] }}) {{ totalCount }} }}")
            .ShouldBe(("TOO_MANY_ITEMS", "withoutSources has 101 items: at most 100 are allowed."));

    [Fact]
    public void View_OfTheOperation_FollowsItsVariables()
    {
        const string document = "query ($day: Date, $without: [ID!]) @view(asOf: $day, withoutSources: $without) { line(id: \"valley-line\") { operatedBy { nodes { id } } } }";
        Railway.Api.Read(document, """{"day":"2015-06-01"}""").ShouldContain("coast-lines");
        Railway.Api.Read(document, """{"day":"2025-01-20"}""").ShouldContain("valley-rail");
        Railway.Api.Read(document, """{"without":["annual-report"]}""").ShouldContain("\"nodes\":[]");
        Railway.Api.Read(document, """{"day":"2015-06-01"}""").ShouldContain("coast-lines");
    }

    [Theory]
    [InlineData("{ line(id: \"valley-line\") { serves(view: { credibility: { atLeast: 6 } }) { totalCount } } }", "ARGUMENT_OUT_OF_RANGE", "atLeast is 6: it must be from 1 to 5.")]
    [InlineData("{ station(id: \"aldermoor\") { platforms(view: { credibility: { atLeast: 0 } }) } }", "ARGUMENT_OUT_OF_RANGE", "atLeast is 0: it must be from 1 to 5.")]
    [InlineData("{ shortestPath(from: \"a\", to: \"b\", via: { maxLength: -1 }) { length } }", "ARGUMENT_OUT_OF_RANGE", "maxLength is -1: it must not be negative.")]
    [InlineData("{ shortestPath(from: \"a\", to: \"b\", via: { view: { credibility: { atLeast: 7 } } }) { length } }", "ARGUMENT_OUT_OF_RANGE", "atLeast is 7: it must be from 1 to 5.")]
    [InlineData("{ line(id: \"valley-line\") { operatedBy(view: { asOf: \"2024\" }) { totalCount } } }", "GRAPHQL_VALIDATION_FAILED", "Date cannot represent \"2024\": use the form \"YYYY-MM-DD\".")]
    [InlineData("{ line(id: \"valley-line\") { operatedBy(view: { asOf: \"2024-02-30\" }) { totalCount } } }", "GRAPHQL_VALIDATION_FAILED", "Date cannot represent \"2024-02-30\": there is no such day in this month.")]
    [InlineData("{ line(id: \"valley-line\") { operatedBy(view: { asOf: 2024 }) { totalCount } } }", "GRAPHQL_VALIDATION_FAILED", "Date cannot represent 2024: use the form \"YYYY-MM-DD\".")]
    public void Value_WithoutSense_IsAnError(string document, string code, string message) =>
        Railway.Api.Fail(document).ShouldBe((code, message));

    [Fact]
    public void Ids_MoreThanAllowed_AreAnError() =>
        Railway.Api.Fail("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Ids("ids", 101))
            .ShouldBe(("TOO_MANY_ITEMS", "ids has 101 items: at most 100 are allowed."));

    [Fact]
    public void Avoided_MoreThanAllowed_AreAnError() =>
        Railway.Api.Fail("query($ids: [ID!]!) { shortestPath(from: \"a\", to: \"b\", via: { avoid: $ids }) { length } }", Ids("ids", 101))
            .ShouldBe(("TOO_MANY_ITEMS", "avoid has 101 items: at most 100 are allowed."));

    [Theory]
    [InlineData("{ stations(where: { platforms: { eq: 1.5 } }) { totalCount } }", "Long cannot represent 1.5: use a 64-bit integer.")]
    [InlineData("{ lines(where: { gauge: { eq: \"wide\" } }) { totalCount } }", "Decimal cannot represent \"wide\": use a number of at most 28 digits.")]
    [InlineData("{ lines(where: { gauge: { eq: 1e99 } }) { totalCount } }", "Decimal cannot represent 1e99: use a number of at most 28 digits.")]
    public void Operand_OfAnotherType_IsAnError(string document, string message) =>
        Railway.Api.Fail(document).ShouldBe(("GRAPHQL_VALIDATION_FAILED", message));

    [Fact]
    public void Operands_MoreThanAllowed_AreAnError() =>
        Railway.Api.Fail("query($ids: [ID!]!) { stations(where: { id: { in: $ids } }) { totalCount } }", Ids("ids", 1_001))
            .ShouldBe(("TOO_MANY_ITEMS", "where has more than 1000 operands."));

    [Fact]
    public void Pages_InsidePagesOfPages_AreRefusedByTheirCost() =>
        Railway.Api.Fail("{ stations(first: 100) { nodes { servedBy(first: 100) { nodes { serves(first: 100) { nodes { id } } } } } } }")
            .Code.ShouldBe("GRAPHQL_LIMIT_EXCEEDED");

    [Fact]
    public void Date_FromVariable_IsChecked() =>
        Railway.Api.Fail("query($day: Date) { line(id: \"valley-line\") { operatedBy(view: { asOf: $day }) { totalCount } } }", """{"day":"tomorrow"}""")
            .Message.ShouldEndWith("Date cannot represent \"tomorrow\": use the form \"YYYY-MM-DD\".");

    [Fact]
    public void Id_LongerThanAnyId_IsNull() =>
        Railway.Api.Read($"{{ node(id: \"{new string('a', 5_000)}\") {{ id }} }}").ShouldBe("null");

    [Theory]
    [InlineData("operator(id: \"valley-rail\") { operates(view: { modalities: [] }) { totalCount } }", "modalities")]
    [InlineData("operators(view: { rank: [] }) { totalCount }", "rank")]
    [InlineData("statements(predicates: []) { totalCount }", "predicates")]
    [InlineData("search(text: \"a\", kinds: []) { totalCount }", "kinds")]
    [InlineData("timeline(kinds: []) { totalCount }", "kinds")]
    [InlineData("conflicts(view: { modalities: [] }) { totalCount }", "modalities")]
    [InlineData("ranking(by: DEGREE, kinds: []) { totalCount }", "kinds")]
    [InlineData("similar(to: \"aldermoor\", kinds: []) { score }", "kinds")]
    [InlineData("shortestPath(from: \"a\", to: \"b\", via: { predicates: [] }) { length }", "predicates")]
    [InlineData("station(id: \"aldermoor\") { platforms(view: { rank: [] }) }", "rank")]
    public void Choice_OfNothing_IsAnError(string field, string name) =>
        Railway.Api.Fail($"{{ {field} }}").ShouldBe(("EMPTY_LIST", $"{name} is an empty list, which selects nothing: specify at least one, or omit {name}."));

    [Theory]
    [InlineData("timeline(from: \"2025-01-02\", to: \"2025-01-01\") { totalCount }", "from is 2025-01-02 and to is 2025-01-01: the interval is empty.")]
    [InlineData("shortestPath(from: \"a\", to: \"b\", via: { predicates: [SERVES], exclude: [OPERATES, SERVES] }) { length }", "exclude contains all of predicates: no relation is left.")]
    [InlineData("shortestPath(from: \"aldermoor\", to: \"dunmere\", via: { avoid: [\"dunmere\"] }) { length }", "to is dunmere, which avoid excludes: no path is left.")]
    [InlineData("paths(from: \"aldermoor\", to: \"dunmere\", via: { avoid: [\"dunmere-north\", \"aldermoor\"] }) { totalCount }", "from is aldermoor, which avoid excludes: no path is left.")]
    public void Arguments_ThatLeaveNothing_AreAnError(string field, string message) =>
        Railway.Api.Fail($"{{ {field} }}").ShouldBe(("CONTRADICTORY_ARGUMENTS", message));

    [Theory]
    [InlineData("commonNeighbours(ids: [\"southshore\"], order: [{ name: ASC }]")]
    [InlineData("search(text: \"valley\", where: { name: { neq: null } }")]
    [InlineData("ranking(by: DEGREE, where: { name: { neq: null } }")]
    public void Cursor_BehindWhatWasFound_IsAnError(string field)
    {
        // A cursor that is well made, and of a place that the list does not have.
        var cursor = Railway.Api.Read($"{{ {field}, first: 1) {{ pageInfo {{ endCursor }} }} }}").Split('"')[^2];
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(cursor);
        bytes[^2] = 0x7f;

        Railway.Api.Fail($"{{ {field}, before: \"{System.Buffers.Text.Base64Url.EncodeToString(bytes)}\") {{ totalCount }} }}")
            .ShouldBe(("INVALID_CURSOR", "before is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset."));
    }

    private static string Ids(string name, int count) =>
        $"{{\"{name}\":[{string.Join(',', Enumerable.Range(0, count).Select(number => $"\"id-{number}\""))}]}}";
}
