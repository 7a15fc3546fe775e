using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>The general resolvers: values of any type, completed by the type.</summary>
public class ValueExecutionTests
{
    private static readonly GraphQLEngine Engine = Responses.EngineOf("""
        type Query {
          int: Int  float: Float  string: String  boolean: Boolean  id: ID  signal: Signal  any: Any
          ints: [Int!]  grid: [[Int]!]  station: Station  place: Place  places: [Place]  echo(text: String = "none"): String
        }
        enum Signal { STOP GO }
        scalar Any
        union Place = Station | Depot
        type Station { name: String! }
        type Depot { tracks: Int }
        """);

    [Theory]
    [InlineData("int", 7, "7")]
    [InlineData("int", true, "1")]
    [InlineData("int", "12", "12")]
    [InlineData("int", 3.0, "3")]
    [InlineData("float", 1.5, "1.5")]
    [InlineData("float", 3, "3")]
    [InlineData("string", "a \"quoted\"\n\u0001 line \\ é 🚂", "\"a \\\"quoted\\\"\\n\\u0001 line \\\\ é 🚂\"")]
    [InlineData("string", 4.5, "\"4.5\"")]
    [InlineData("string", false, "\"false\"")]
    [InlineData("boolean", true, "true")]
    [InlineData("boolean", 0, "false")]
    [InlineData("id", "a-1", "\"a-1\"")]
    [InlineData("id", 42, "\"42\"")]
    [InlineData("id", 42.0, "\"42\"")]
    [InlineData("signal", "GO", "\"GO\"")]
    [InlineData("any", new object?[] { 1, null, "x" }, "[1,null,\"x\"]")]
    [InlineData("ints", new[] { 1, 2 }, "[1,2]")]
    [InlineData("ints", new int[0], "[]")]
    public void Value_OfItsType_IsWritten(string field, object value, string json) =>
        Engine.Respond($"{{ {field} }}", Responses.Value((field, value))).ShouldBe($"{{\"data\":{{\"{field}\":{json}}}}}");

    [Theory]
    [InlineData("int", "ten", "Int cannot represent non-integer value: \"ten\"")]
    [InlineData("int", 1.5, "Int cannot represent non-integer value: 1.5")]
    [InlineData("int", 3e9, "Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("float", double.NaN, "Float cannot represent non numeric value: NaN")]
    [InlineData("boolean", "yes", "Boolean cannot represent a non boolean value: \"yes\"")]
    [InlineData("id", 1.5, "ID cannot represent value: 1.5")]
    [InlineData("id", true, "ID cannot represent value: true")]
    [InlineData("signal", "WAIT", "Enum \"Signal\" cannot represent value: \"WAIT\"")]
    [InlineData("ints", 3, "Expected Iterable, but did not find one for field \"Query.ints\".")]
    [InlineData("ints", "abc", "Expected Iterable, but did not find one for field \"Query.ints\".")]
    public void Value_OfAnotherType_IsAFieldError(string field, object value, string message) =>
        Engine.Respond($"{{ {field} }}", Responses.Value((field, value))).ShouldBeJson($$"""
            { "errors": [ {
                "message": {{System.Text.Json.JsonSerializer.Serialize(message, Relaxed)}},
                "locations": [ { "line": 1, "column": 3 } ],
                "path": [ "{{field}}" ],
                "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Query.{{field}}" } } ],
              "data": { "{{field}}": null } }
            """);

    [Fact]
    public void String_WithALoneSurrogate_IsWrittenWithTheReplacementCharacter() =>
        Engine.Respond("{ string }", Responses.Value(("string", new string('\ud800', 1)))).ShouldBe("{\"data\":{\"string\":\"\ufffd\"}}");

    [Fact]
    public void ListOfLists_WithNulls_IsWrittenAsItIs() =>
        Engine.Respond("{ grid }", Responses.Value(("grid", new object?[] { new object?[] { 1, null }, Array.Empty<object?>() })))
            .ShouldBeJson("""{ "data": { "grid": [ [ 1, null ], [] ] } }""");

    [Fact]
    public void ListOfLists_WithANullThatMustNotBe_NullsTheOuterListOnly() =>
        Engine.Respond("{ grid int }", Responses.Value(("grid", new object?[] { new object?[] { 1 }, null }), ("int", 1))).ShouldBeJson("""
            { "errors": [ {
                "message": "Cannot return null for non-nullable field Query.grid.",
                "locations": [ { "line": 1, "column": 3 } ],
                "path": [ "grid", 1 ],
                "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Query.grid" } } ],
              "data": { "grid": null, "int": 1 } }
            """);

    [Fact]
    public void List_WhoseReadingFails_IsNullWithAnErrorThatTellsNothing()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new InvalidOperationException("a secret");
        }

        Engine.Respond("{ ints }", Responses.Value(("ints", Broken()))).ShouldBeJson("""
            { "errors": [ {
                "message": "Unexpected error while resolving the field.",
                "locations": [ { "line": 1, "column": 3 } ],
                "path": [ "ints" ],
                "extensions": { "code": "GRAPHQL_INTERNAL_ERROR", "coordinate": "Query.ints" } } ],
              "data": { "ints": null } }
            """);
    }

    [Fact]
    public void Function_WithArguments_IsCalledWithThem() =>
        Engine.Respond(
            """{ echo a: echo(text: "in") b: echo(text: null) }""",
            Responses.Value(("echo", (Func<ArgumentValues, object?>)(arguments => arguments["text"] ?? "nothing"))))
            .ShouldBeJson("""{ "data": { "echo": "none", "a": "in", "b": "nothing" } }""");

    [Fact]
    public void Function_ThatThrows_IsAFieldErrorThatTellsNothing() =>
        Engine.Respond("{ int echo }", Responses.Value(("int", 1), ("echo", (Func<ArgumentValues, object?>)(_ => throw new InvalidOperationException("a secret")))))
            .ShouldBeJson("""
                { "errors": [ {
                    "message": "Unexpected error while resolving the field.",
                    "locations": [ { "line": 1, "column": 7 } ],
                    "path": [ "echo" ],
                    "extensions": { "code": "GRAPHQL_INTERNAL_ERROR", "coordinate": "Query.echo" } } ],
                  "data": { "int": 1, "echo": null } }
                """);

    [Fact]
    public void Union_ByItsTypeName_SelectsByType() =>
        Engine.Respond(
            "{ places { __typename ... on Station { name } ... on Depot { tracks } } }",
            Responses.Value(("places", new object?[]
            {
                Responses.Value(("__typename", "Station"), ("name", "Harbour")), null, Responses.Value(("__typename", "Depot"), ("tracks", 4)),
            })))
            .ShouldBeJson("""
                { "data": { "places": [ { "__typename": "Station", "name": "Harbour" }, null, { "__typename": "Depot", "tracks": 4 } ] } }
                """);

    [Theory]
    [InlineData(null, "Abstract type \\\"Place\\\" must resolve to an Object type at runtime for field \\\"Query.place\\\".")]
    [InlineData("Ship", "Abstract type \\\"Place\\\" must resolve to an Object type at runtime for field \\\"Query.place\\\".")]
    [InlineData("Query", "Runtime Object type \\\"Query\\\" is not a possible type for \\\"Place\\\".")]
    public void Union_OfATypeItDoesNotInclude_IsAFieldError(string? typeName, string message) =>
        Engine.Respond("{ place { __typename } }", Responses.Value(("place", Responses.Value(("__typename", typeName))))).ShouldBeJson($$"""
            { "errors": [ {
                "message": "{{message}}",
                "locations": [ { "line": 1, "column": 3 } ],
                "path": [ "place" ],
                "extensions": { "code": "GRAPHQL_BAD_FIELD_VALUE", "coordinate": "Query.place" } } ],
              "data": { "place": null } }
            """);

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
