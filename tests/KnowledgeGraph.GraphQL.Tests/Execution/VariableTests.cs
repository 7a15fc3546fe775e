using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Variables from JSON to the arguments of resolvers.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values"/>
public class VariableTests
{
    private static readonly GraphQLEngine Engine = Responses.EngineOf("""
        type Query {
          show(int: Int, float: Float, string: String, boolean: Boolean, id: ID, signal: Signal, ints: [Int!], trip: Trip, by: By, any: Any, required: Int! = 5): String
        }
        enum Signal { STOP GO }
        scalar Any
        input Trip { from: String!  to: String = "Harbour"  stops: [Stop!] }
        input Stop { name: String!  minutes: Int = 1 }
        input By @oneOf { name: String  number: Int }
        """);

    private static readonly Dictionary<string, object?> Root = Responses.Value(("show", (Func<ArgumentValues, object?>)(Show)));

    [Theory]
    [InlineData("$v: Int", "int: $v", """{ "v": 7 }""", "int=7")]
    [InlineData("$v: Int", "int: $v", """{ "v": 7.0 }""", "int=7")]
    [InlineData("$v: Int", "int: $v", """{ "v": null }""", "int=null")]
    [InlineData("$v: Int", "int: $v", "{}", "")]
    [InlineData("$v: Int", "int: $v", "null", "")]
    [InlineData("$v: Int", "int: $v", "", "")]
    [InlineData("$v: Int = 3", "int: $v", "{}", "int=3")]
    [InlineData("$v: Int = 3", "int: $v", """{ "v": null }""", "int=null")]
    [InlineData("$v: Int", "int: $v", """{ "v": 1, "other": {} }""", "int=1")]
    [InlineData("$v: Int", "int: $v", """{ "v": "no", "v": 2 }""", "int=2")]
    [InlineData("$v: Float", "float: $v", """{ "v": 1 }""", "float=1")]
    [InlineData("$v: String", "string: $v", """{ "v": "\ud83d\ude82" }""", "string=🚂")]
    [InlineData("$v: Boolean", "boolean: $v", """{ "v": true }""", "boolean=True")]
    [InlineData("$v: ID", "id: $v", """{ "v": 12 }""", "id=12")]
    [InlineData("$v: Signal", "signal: $v", """{ "v": "GO" }""", "signal=GO")]
    [InlineData("$v: [Int!]", "ints: $v", """{ "v": [1, 2] }""", "ints=[1,2]")]
    [InlineData("$v: [Int!]", "ints: $v", """{ "v": 1 }""", "ints=[1]")]
    [InlineData("$v: Int!", "ints: [1, $v]", """{ "v": 2 }""", "ints=[1,2]")]
    [InlineData("$v: Trip", "trip: $v", """{ "v": { "from": "Summit" } }""", "trip={from=Summit,to=Harbour}")]
    [InlineData("$v: Trip", "trip: $v", """{ "v": { "to": null, "from": "A", "stops": { "name": "B" } } }""", "trip={from=A,to=null,stops=[{name=B,minutes=1}]}")]
    [InlineData("$v: String!", "trip: { from: $v }", """{ "v": "A" }""", "trip={from=A,to=Harbour}")]
    [InlineData("$v: String", "trip: { from: \"A\", to: $v }", "{}", "trip={from=A,to=Harbour}")]
    [InlineData("$v: By", "by: $v", """{ "v": { "number": 1 } }""", "by={number=1}")]
    [InlineData("$v: Int!", "by: { number: $v }", """{ "v": 1 }""", "by={number=1}")]
    [InlineData("$v: Any", "any: $v", """{ "v": [1, { "a": "b" }] }""", "any=[1,{a=b}]")]
    [InlineData("$v: Int", "any: { a: $v, b: NAME }", """{ "v": 1 }""", "any={a=1,b=NAME}")]
    [InlineData("$v: Int = 4", "required: $v", "{}", "required=4")]
    [InlineData("$v: Int", "required: $v", "{}", "required=5")]
    public void Variable_OfItsType_ReachesTheResolver(string declaration, string argument, string variables, string shown)
    {
        var expected = shown.Contains("required", StringComparison.Ordinal) ? shown : $"{shown}{(shown.Length == 0 ? "" : ";")}required=5";

        Engine.Respond($"query ({declaration}) {{ show({argument}) }}", Root, variables).ShouldBe($"{{\"data\":{{\"show\":\"{expected}\"}}}}");
    }

    [Theory]
    [InlineData("$v: Int!", "int: $v", "{}", "Variable \"$v\" of required type \"Int!\" was not provided.")]
    [InlineData("$v: Int!", "int: $v", """{ "v": null }""", "Variable \"$v\" of non-null type \"Int!\" must not be null.")]
    [InlineData("$v: Int", "int: $v", """{ "v": "7" }""", "Variable \"$v\" got invalid value \"7\"; Int cannot represent non-integer value: \"7\"")]
    [InlineData("$v: Int", "int: $v", """{ "v": 1.5 }""", "Variable \"$v\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("$v: Int", "int: $v", """{ "v": 3000000000 }""", "Variable \"$v\" got invalid value 3000000000; Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("$v: Float", "float: $v", """{ "v": 1e999 }""", "Variable \"$v\" got invalid value 1e999; Float cannot represent non numeric value: 1e999")]
    [InlineData("$v: String", "string: $v", """{ "v": ["a"] }""", "Variable \"$v\" got invalid value [\"a\"]; String cannot represent a non string value: [\"a\"]")]
    [InlineData("$v: Boolean", "boolean: $v", """{ "v": 1 }""", "Variable \"$v\" got invalid value 1; Boolean cannot represent a non boolean value: 1")]
    [InlineData("$v: ID", "id: $v", """{ "v": 1.5 }""", "Variable \"$v\" got invalid value 1.5; ID cannot represent value: 1.5")]
    [InlineData("$v: Signal", "signal: $v", """{ "v": 1 }""", "Variable \"$v\" got invalid value 1; Enum \"Signal\" cannot represent non-string value: 1.")]
    [InlineData("$v: Signal", "signal: $v", """{ "v": "WAIT" }""", "Variable \"$v\" got invalid value \"WAIT\"; Value \"WAIT\" does not exist in \"Signal\" enum.")]
    [InlineData("$v: [Int!]", "ints: $v", """{ "v": [1, null] }""", "Variable \"$v\" got invalid value null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("$v: Trip", "trip: $v", """{ "v": 1 }""", "Variable \"$v\" got invalid value 1; Expected type \"Trip\" to be an object.")]
    [InlineData("$v: Trip", "trip: $v", """{ "v": {} }""", "Variable \"$v\" got invalid value {}; Field \"from\" of required type \"String!\" was not provided.")]
    [InlineData("$v: Trip", "trip: $v", """{ "v": { "from": "A", "via": 1 } }""", "Variable \"$v\" got invalid value { from: \"A\", via: 1 }; Field \"via\" is not defined by type \"Trip\".")]
    [InlineData("$v: Trip", "trip: $v", """{ "v": { "from": "A", "stops": [{ "name": 1 }] } }""", "Variable \"$v\" got invalid value 1 at \"v.stops[0].name\"; String cannot represent a non string value: 1")]
    [InlineData("$v: By", "by: $v", "{ \"v\": {} }", "Variable \"$v\" got invalid value {}; Exactly one key must be specified for OneOf type \"By\".")]
    [InlineData("$v: By", "by: $v", """{ "v": { "name": "a", "number": 1 } }""", "Variable \"$v\" got invalid value { name: \"a\", number: 1 }; Exactly one key must be specified for OneOf type \"By\".")]
    [InlineData("$v: By", "by: $v", """{ "v": { "name": null } }""", "Variable \"$v\" got invalid value null at \"v.name\"; Field \"name\" must be non-null.")]
    public void Variable_OfAnotherType_IsARequestErrorAtItsDeclaration(string declaration, string argument, string variables, string message)
    {
        using var result = Engine.Execute(Responses.Request($"query ({declaration}) {{ show({argument}) }}", variables), Root);

        result.Outcome.ShouldBe(GraphQLOutcome.RequestError);
        result.HasData.ShouldBeFalse();
        Encoding.UTF8.GetString(result.Body.Span).ShouldBe(
            $$$"""{"errors":[{"message":"{{{message.Replace("\"", "\\\"", StringComparison.Ordinal)}}}","locations":[{"line":1,"column":8}],"extensions":{"code":"GRAPHQL_BAD_VARIABLES"}}]}""");
    }

    [Theory]
    [InlineData("[]", "Variables must be a JSON object.")]
    [InlineData("{", "Variables must be a well-formed JSON object, nested at most 64 levels deep.")]
    [InlineData("""{ "v": "\ud800" }""", "Variables must be a well-formed JSON object, nested at most 64 levels deep.")]
    public void Variables_ThatAreNoObject_AreARequestError(string variables, string message) =>
        Engine.Respond("query ($v: String) { show(string: $v) }", Root, variables)
            .ShouldBeJson($$"""{ "errors": [ { "message": "{{message}}", "extensions": { "code": "GRAPHQL_BAD_VARIABLES" } } ] }""");

    [Fact]
    public void Variables_NestedTooDeep_AreARequestError()
    {
        var deep = $$"""{ "v": {{new string('[', 100_000)}}{{new string(']', 100_000)}} }""";

        Engine.Respond("query ($v: Any) { show(any: $v) }", Root, deep).ShouldBeJson("""
            { "errors": [ { "message": "Variables must be a well-formed JSON object, nested at most 64 levels deep.", "extensions": { "code": "GRAPHQL_BAD_VARIABLES" } } ] }
            """);
    }

    [Fact]
    public void Variables_WithVeryManyErrors_StopBeingReportedAtFifty()
    {
        var variables = $$"""{ "v": [{{string.Join(",", Enumerable.Repeat("\"x\"", 200))}}] }""";
        using var result = Engine.Execute(Responses.Request("query ($v: [Int!]) { show(ints: $v) }", variables), Root);

        result.ErrorCodes.Count.ShouldBe(51);
        Encoding.UTF8.GetString(result.Body.Span).ShouldContain("Too many errors processing variables, error limit reached. Execution aborted.");
    }

    [Fact]
    public void NullVariable_WhereItsDefaultMadeItLegal_IsAFieldError() =>
        Engine.Respond("query ($v: Int = 4) { show(required: $v) }", Root, """{ "v": null }""").ShouldBeJson("""
            { "errors": [ {
                "message": "Argument \"required\" of non-null type \"Int!\" must not be null.",
                "locations": [ { "line": 1, "column": 38 } ],
                "path": [ "show" ],
                "extensions": { "code": "GRAPHQL_BAD_ARGUMENTS", "coordinate": "Query.show" } } ],
              "data": { "show": null } }
            """);

    [Fact]
    public void NullVariable_InsideAValueWhereItsDefaultMadeItLegal_IsAFieldErrorAtTheVariable() =>
        Responses.EngineOf("type Query { a(list: [Int!]): Int }").Respond("query ($v: Int = 4) { a(list: [1, $v]) }", Root, """{ "v": null }""").ShouldBeJson("""
            { "errors": [ {
                "message": "Argument \"list\" has invalid value [1, $v].",
                "locations": [ { "line": 1, "column": 35 } ],
                "path": [ "a" ],
                "extensions": { "code": "GRAPHQL_BAD_ARGUMENTS", "coordinate": "Query.a" } } ],
              "data": { "a": null } }
            """);

    private static string Show(InputValues values) => string.Join(";", values.Names.Select(name => $"{name}={ShowValue(values[name])}"));

    private static string ShowValue(object? value) => value switch
    {
        null => "null",
        object?[] items => $"[{string.Join(",", items.Select(ShowValue))}]",
        InputObject members => $"{{{string.Join(",", members.Names.Select(name => $"{name}={ShowValue(members[name])}"))}}}",
        IReadOnlyDictionary<string, object?> members => $"{{{string.Join(",", members.Select(member => $"{member.Key}={ShowValue(member.Value)}"))}}}",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
