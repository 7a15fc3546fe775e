using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>How far up an error reaches.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors"/>
public class NullPropagationTests
{
    private static readonly GraphQLEngine Engine = Responses.EngineOf("""
        type Query { line: Line  safe: Int  stops: [Stop]  strictStops: [Stop!]  allStops: [Stop!]! }
        type Line { strict: Line!  loose: Line  name: String!  colour: String }
        type Stop { name: String! }
        """);

    [Fact]
    public void NullableParent_OfANullThatMustNotBe_IsNull()
    {
        var root = Responses.Value(("safe", 1), ("line", Responses.Value(("name", null), ("colour", "blue"))));

        Engine.Respond("{ line { colour name } safe }", root).ShouldBeJson(
            ResponseWith("""{ "line": null, "safe": 1 }""", "Line.name", column: 17, """[ "line", "name" ]"""));
    }

    [Fact]
    public void ChainOfNonNulls_OfANullThatMustNotBe_IsNullUpToTheNearestNullable()
    {
        var root = Responses.Value(("line", Responses.Value(
            ("colour", "blue"),
            ("loose", Responses.Value(("strict", Responses.Value(("strict", Responses.Value(("name", null))))))))));

        Engine.Respond("{ line { colour loose { strict { strict { name } } } } }", root).ShouldBeJson(
            ResponseWith("""{ "line": { "colour": "blue", "loose": null } }""", "Line.name", column: 43, """[ "line", "loose", "strict", "strict", "name" ]"""));
    }

    [Fact]
    public void NullableItem_OfANullInside_IsNullAlone() =>
        Engine.Respond("{ stops { name } }", StopsAt("stops")).ShouldBeJson(
            ResponseWith("""{ "stops": [ { "name": "Harbour" }, null, { "name": "Summit" } ] }""", "Stop.name", column: 11, """[ "stops", 1, "name" ]"""));

    [Fact]
    public void NonNullItem_OfANullInside_NullsTheList() =>
        Engine.Respond("{ strictStops { name } safe }", StopsAt("strictStops")).ShouldBeJson(
            ResponseWith("""{ "strictStops": null, "safe": null }""", "Stop.name", column: 17, """[ "strictStops", 1, "name" ]"""));

    [Fact]
    public void NonNullList_OfANullInside_NullsTheData() =>
        Engine.Respond("{ safe allStops { name } }", StopsAt("allStops")).ShouldBeJson(
            ResponseWith("null", "Stop.name", column: 19, """[ "allStops", 1, "name" ]"""));

    [Fact]
    public void Errors_InSeveralPlaces_AreAllReportedInOrder()
    {
        var broken = Responses.Value(("name", null));

        Engine.Respond("{ line { name } stops { name } }", Responses.Value(("line", broken), ("stops", new object?[] { broken, broken }))).ShouldBeJson("""
            { "errors": [
                { "message": "Cannot return null for non-nullable field Line.name.", "locations": [ { "line": 1, "column": 10 } ],
                  "path": [ "line", "name" ], "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Line.name" } },
                { "message": "Cannot return null for non-nullable field Stop.name.", "locations": [ { "line": 1, "column": 25 } ],
                  "path": [ "stops", 0, "name" ], "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Stop.name" } },
                { "message": "Cannot return null for non-nullable field Stop.name.", "locations": [ { "line": 1, "column": 25 } ],
                  "path": [ "stops", 1, "name" ], "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Stop.name" } } ],
              "data": { "line": null, "stops": [ null, null ] } }
            """);
    }

    [Fact]
    public void Error_OfAMergedField_NamesAllItsPlacesAndItsAlias() =>
        Engine.Respond("{\n  l: line { n: name }\n  l: line { n: name }\n}", Responses.Value(("line", Responses.Value()))).ShouldBeJson("""
            { "errors": [ {
                "message": "Cannot return null for non-nullable field Line.name.",
                "locations": [ { "line": 2, "column": 13 }, { "line": 3, "column": 13 } ],
                "path": [ "l", "n" ],
                "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Line.name" } } ],
              "data": { "l": null } }
            """);

    private static Dictionary<string, object?> StopsAt(string field) => Responses.Value((field, new object?[]
    {
        Responses.Value(("name", "Harbour")), Responses.Value(("name", null)), Responses.Value(("name", "Summit")),
    }));

    private static string ResponseWith(string data, string coordinate, int column, string path) => $$"""
        { "errors": [ {
            "message": "Cannot return null for non-nullable field {{coordinate}}.",
            "locations": [ { "line": 1, "column": {{column}} } ],
            "path": {{path}},
            "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "{{coordinate}}" } } ],
          "data": {{data}} }
        """;
}
