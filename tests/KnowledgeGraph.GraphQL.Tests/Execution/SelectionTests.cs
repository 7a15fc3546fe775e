using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>What of a document becomes fields of the response, and in which order.</summary>
public class SelectionTests
{
    private static readonly GraphQLEngine Engine = Responses.EngineOf("""
        type Query { line: Line  number: Int }
        type Mutation { first: Int  second: Int }
        interface Named { name: String }
        type Line implements Named { name: String  colour: String  terminus: Station }
        type Station implements Named { name: String  line: Line }
        """);

    private static readonly Dictionary<string, object?> Root = Responses.Value(
        ("number", 1),
        ("line", Responses.Value(
            ("name", "Coast Line"),
            ("colour", "blue"),
            ("terminus", Responses.Value(("name", "Harbour"), ("line", Responses.Value(("name", "Coast Line"), ("colour", "blue"))))))));

    [Theory]
    [InlineData("{ number again: number }", """{ "number": 1, "again": 1 }""")]
    [InlineData("{ number number }", """{ "number": 1 }""")]
    [InlineData("{ line { name } number line { colour } }", """{ "line": { "name": "Coast Line", "colour": "blue" }, "number": 1 }""")]
    [InlineData("{ ...F number } fragment F on Query { line { name } }", """{ "line": { "name": "Coast Line" }, "number": 1 }""")]
    [InlineData("{ line { ...N colour } } fragment N on Named { name }", """{ "line": { "name": "Coast Line", "colour": "blue" } }""")]
    [InlineData("{ line { ... on Named { name ... on Line { colour } } } }", """{ "line": { "name": "Coast Line", "colour": "blue" } }""")]
    [InlineData("{ line { ... on Named { ... on Station { line { name } } } } }", """{ "line": {} }""")]
    [InlineData("{ line { ... { name } } }", """{ "line": { "name": "Coast Line" } }""")]
    [InlineData(
        "{ line { terminus { name } ...T terminus { line { name } } } } fragment T on Line { terminus { line { colour } } }",
        """{ "line": { "terminus": { "name": "Harbour", "line": { "colour": "blue", "name": "Coast Line" } } } }""")]
    [InlineData("{ __typename line { kind: __typename } }", """{ "__typename": "Query", "line": { "kind": "Line" } }""")]
    public void Selection_WithFragmentsAndAliases_IsMergedInDocumentOrder(string document, string data) =>
        Engine.Respond(document, Root).ShouldBeJson($$"""{ "data": {{data}} }""");

    [Theory]
    [InlineData("{ number @skip(if: true) line { name } }", """{ "line": { "name": "Coast Line" } }""")]
    [InlineData("{ number @include(if: false) line { name } }", """{ "line": { "name": "Coast Line" } }""")]
    [InlineData("{ number @include(if: true) @skip(if: false) }", """{ "number": 1 }""")]
    [InlineData("{ number @include(if: true) @skip(if: true) }", "{}")]
    [InlineData("{ line { ...N @skip(if: true) colour } } fragment N on Line { name }", """{ "line": { "colour": "blue" } }""")]
    [InlineData("{ line { ...N @skip(if: true) ...N } } fragment N on Line { name }", """{ "line": { "name": "Coast Line" } }""")]
    [InlineData("{ line { ... @include(if: false) { name } colour } }", """{ "line": { "colour": "blue" } }""")]
    public void Condition_OfAConstant_Decides(string document, string data) =>
        Engine.Respond(document, Root).ShouldBeJson($$"""{ "data": {{data}} }""");

    [Theory]
    [InlineData("""{ "a": true, "b": true }""", """{ "number": 1, "line": { "name": "Coast Line" } }""")]
    [InlineData("""{ "a": true, "b": false }""", """{ "number": 1, "line": {} }""")]
    [InlineData("""{ "a": false, "b": true }""", """{ "line": { "name": "Coast Line" } }""")]
    [InlineData("""{ "a": false }""", """{ "line": { "name": "Coast Line" } }""")]
    public void Condition_OfAVariable_DecidesInEachRequest(string variables, string data) =>
        Engine.Respond(
            "query ($a: Boolean!, $b: Boolean = true) { number @include(if: $a) line { ...N @include(if: $b) } } fragment N on Line { name }", Root, variables)
            .ShouldBeJson($$"""{ "data": {{data}} }""");

    [Fact]
    public void Condition_OfAVariableThatIsNull_IsARequestError() =>
        Engine.Respond("query ($a: Boolean = true) { number @include(if: $a) }", Root, """{ "a": null }""").ShouldBeJson("""
            { "errors": [ {
                "message": "Argument \"if\" of non-null type \"Boolean!\" of directive \"@include\" must not be null.",
                "locations": [ { "line": 1, "column": 37 } ],
                "extensions": { "code": "GRAPHQL_BAD_VARIABLES" } } ] }
            """);

    [Fact]
    public void Mutation_OfSeveralFields_RunsThemInOrder()
    {
        var calls = new List<string>();
        object? Call(string name)
        {
            calls.Add(name);
            return calls.Count;
        }

        var root = Responses.Value(
            ("first", (Func<GraphQL.Execution.ArgumentValues, object?>)(_ => Call("first"))),
            ("second", (Func<GraphQL.Execution.ArgumentValues, object?>)(_ => Call("second"))));

        Engine.Respond("mutation { second first again: second }", root).ShouldBeJson("""{ "data": { "second": 1, "first": 2, "again": 3 } }""");
        calls.ShouldBe(["second", "first", "second"]);
    }
}
