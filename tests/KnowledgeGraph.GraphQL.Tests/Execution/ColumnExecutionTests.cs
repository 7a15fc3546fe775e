using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>The resolvers that write straight into the response, over the railway in columns.</summary>
public class ColumnExecutionTests
{
    private static readonly GraphQLEngine Engine = new(RailwaySchema.Build());

    [Fact]
    public void Lists_Nested_AreWrittenInOrder() =>
        Engine.Respond("{ lines { name stations { name opened } } }", Railway.Small).ShouldBeJson("""
            { "data": { "lines": [
              { "name": "Coast Line", "stations": [ { "name": "Harbour", "opened": 1901 }, { "name": "Lighthouse", "opened": null } ] },
              { "name": "Hill Line", "stations": [ { "name": "Summit", "opened": 1950 } ] }
            ] } }
            """);

    [Fact]
    public void LeafList_OfStrings_IsWritten() =>
        Engine.Respond("{ lines { stationNames } }", Railway.Small).ShouldBeJson("""
            { "data": { "lines": [ { "stationNames": [ "Harbour", "Lighthouse" ] }, { "stationNames": [ "Summit" ] } ] } }
            """);

    [Fact]
    public void Bound_AfterNestedFields_IsStillThatOfTheList() =>
        Engine.Respond("{ lines { stations(openedSince: 1940) { line { stations(openedSince: 1) { name } } } } }", Railway.Small).ShouldBeJson("""
            { "data": { "lines": [ { "stations": [] }, { "stations": [ { "line": { "stations": [ { "name": "Summit" } ] } } ] } ] } }
            """);

    [Fact]
    public void Scratch_InNestedLists_KeepsTheOuterRows() =>
        Engine.Respond("{ lines(first: 1) { stations { name line { stations { name } } } } }", Railway.Small).ShouldBeJson("""
            { "data": { "lines": [ { "stations": [
              { "name": "Harbour", "line": { "stations": [ { "name": "Harbour" }, { "name": "Lighthouse" } ] } },
              { "name": "Lighthouse", "line": { "stations": [ { "name": "Harbour" }, { "name": "Lighthouse" } ] } }
            ] } ] } }
            """);

    [Fact]
    public void AbstractType_OfSeveralObjects_SelectsByType() =>
        Engine.Respond("{ everything { __typename name ... on Station { opened } ... on Line { stationNames } } }", Railway.Small).ShouldBeJson("""
            { "data": { "everything": [
              { "__typename": "Line", "name": "Coast Line", "stationNames": [ "Harbour", "Lighthouse" ] },
              { "__typename": "Line", "name": "Hill Line", "stationNames": [ "Summit" ] },
              { "__typename": "Station", "name": "Harbour", "opened": 1901 },
              { "__typename": "Station", "name": "Lighthouse", "opened": null },
              { "__typename": "Station", "name": "Summit", "opened": 1950 }
            ] } }
            """);

    [Fact]
    public void ObjectField_OfUnknownName_IsNull() =>
        Engine.Respond("""{ line(name: "Ghost Line") { name } }""", Railway.Small).ShouldBeJson("""{ "data": { "line": null } }""");

    [Fact]
    public void NonNullLeaf_OfNull_NullsTheNearestNullable() =>
        Engine.Respond("""{ line(name: "Coast Line") { name stations { certainlyOpened } } }""", Railway.Small).ShouldBeJson("""
            { "errors": [ {
                "message": "Cannot return null for non-nullable field Station.certainlyOpened.",
                "locations": [ { "line": 1, "column": 46 } ],
                "path": [ "line", "stations", 1, "certainlyOpened" ],
                "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Station.certainlyOpened" } } ],
              "data": { "line": null } }
            """);

    [Fact]
    public void NonNullLeaf_OfNullUpToTheRoot_NullsTheData() =>
        Engine.Respond("{ lines { stations { certainlyOpened } } }", Railway.Small).ShouldBeJson("""
            { "errors": [ {
                "message": "Cannot return null for non-nullable field Station.certainlyOpened.",
                "locations": [ { "line": 1, "column": 22 } ],
                "path": [ "lines", 0, "stations", 1, "certainlyOpened" ],
                "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Station.certainlyOpened" } } ],
              "data": null }
            """);

    [Theory]
    [InlineData("{ lines(first: -1) { name } }", null)]
    [InlineData("query ($n: Int!) { lines(first: $n) { name } }", """{ "n": -1 }""")]
    public void Bind_OfArgumentsThatMakeNoSense_IsAFieldErrorWithItsCode(string document, string? variables)
    {
        var response = Engine.Respond(document, Railway.Small, variables);

        response.ShouldBeJson($$"""
            { "errors": [ {
                "message": "Argument \"first\" must not be negative.",
                "locations": [ { "line": 1, "column": {{document.IndexOf("lines", StringComparison.Ordinal) + 1}} } ],
                "path": [ "lines" ],
                "extensions": { "code": "RAILWAY_NEGATIVE_COUNT", "coordinate": "Query.lines" } } ],
              "data": null }
            """);
    }

    [Fact]
    public void Bind_WithAnotherRoot_IsDoneAgain()
    {
        const string document = """{ line(name: "Line 1") { name } }""";

        Engine.Respond(document, Railway.Small).ShouldBeJson("""{ "data": { "line": null } }""");
        Engine.Respond(document, Railway.OfSize(lines: 2, stationsPerLine: 1)).ShouldBeJson("""{ "data": { "line": { "name": "Line 1" } } }""");
    }
}
