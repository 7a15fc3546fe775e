using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Introspection;

/// <seealso href="https://spec.graphql.org/September2025/#sec-Introspection"/>
public class IntrospectionTests
{
    private static readonly GraphQLEngine Engine = Responses.EngineOf("""
        "The railway."
        schema { query: Query }
        type Query { line(id: ID!, first: Int = 10, by: By @deprecated(reason: "Use id.")): Line old: Int @deprecated }
        interface Named { name: String }
        "A line."
        type Line implements Named { name: String stations: [Named!]! }
        union Place = Line
        enum Signal { STOP "Go." GO SLOW @deprecated(reason: "Unclear.") }
        scalar Date @specifiedBy(url: "https://example.org/date")
        input By @oneOf { id: ID name: String @deprecated }
        directive @tag(name: String! = "a", old: Int @deprecated) repeatable on FIELD | QUERY
        """);

    [Fact]
    public void Schema_OfItsRootsAndDescription_IsTold() =>
        Engine.Respond("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }").ShouldBeJson("""
            { "data": { "__schema": { "description": "The railway.", "queryType": { "name": "Query" }, "mutationType": null, "subscriptionType": null } } }
            """);

    [Theory]
    [InlineData("Line", """{ "kind": "OBJECT", "name": "Line", "description": "A line.", "fields": [ { "name": "name" }, { "name": "stations" } ], "interfaces": [ { "name": "Named" } ], "possibleTypes": null, "enumValues": null, "inputFields": null, "specifiedByURL": null, "isOneOf": null }""")]
    [InlineData("Named", """{ "kind": "INTERFACE", "name": "Named", "description": null, "fields": [ { "name": "name" } ], "interfaces": [], "possibleTypes": [ { "name": "Line" } ], "enumValues": null, "inputFields": null, "specifiedByURL": null, "isOneOf": null }""")]
    [InlineData("Place", """{ "kind": "UNION", "name": "Place", "description": null, "fields": null, "interfaces": null, "possibleTypes": [ { "name": "Line" } ], "enumValues": null, "inputFields": null, "specifiedByURL": null, "isOneOf": null }""")]
    [InlineData("Signal", """{ "kind": "ENUM", "name": "Signal", "description": null, "fields": null, "interfaces": null, "possibleTypes": null, "enumValues": [ { "name": "STOP" }, { "name": "GO" } ], "inputFields": null, "specifiedByURL": null, "isOneOf": null }""")]
    [InlineData("Date", """{ "kind": "SCALAR", "name": "Date", "description": null, "fields": null, "interfaces": null, "possibleTypes": null, "enumValues": null, "inputFields": null, "specifiedByURL": "https://example.org/date", "isOneOf": null }""")]
    [InlineData("By", """{ "kind": "INPUT_OBJECT", "name": "By", "description": null, "fields": null, "interfaces": null, "possibleTypes": null, "enumValues": null, "inputFields": [ { "name": "id" } ], "specifiedByURL": null, "isOneOf": true }""")]
    public void Type_OfEachKind_TellsWhatItsKindHas(string name, string expected) =>
        Engine.Respond(
            """
            query ($name: String!) { __type(name: $name) {
              kind name description fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } specifiedByURL isOneOf
            } }
            """,
            variables: $$"""{ "name": "{{name}}" }""").ShouldBeJson($$"""{ "data": { "__type": {{expected}} } }""");

    [Fact]
    public void Type_OfAnUnknownName_IsNull() =>
        Engine.Respond("""{ __type(name: "Ghost") { name } }""").ShouldBeJson("""{ "data": { "__type": null } }""");

    [Fact]
    public void Type_OfAField_UnwrapsListsAndNonNulls() =>
        Engine.Respond("""{ __type(name: "Line") { fields { type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }""").ShouldBeJson("""
            { "data": { "__type": { "fields": [
              { "type": { "kind": "SCALAR", "name": "String", "ofType": null } },
              { "type": { "kind": "NON_NULL", "name": null, "ofType": { "kind": "LIST", "name": null, "ofType": { "kind": "NON_NULL", "name": null, "ofType": { "kind": "INTERFACE", "name": "Named" } } } } }
            ] } } }
            """);

    [Fact]
    public void Deprecated_IfAskedFor_IsListedWithItsReason() =>
        Engine.Respond("""
            {
              query: __type(name: "Query") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason } } }
              signal: __type(name: "Signal") { enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } }
              by: __type(name: "By") { inputFields(includeDeprecated: true) { name deprecationReason } }
            }
            """).ShouldBeJson("""
            { "data": {
              "query": { "fields": [
                { "name": "line", "isDeprecated": false, "deprecationReason": null, "args": [
                  { "name": "id", "defaultValue": null, "isDeprecated": false, "deprecationReason": null },
                  { "name": "first", "defaultValue": "10", "isDeprecated": false, "deprecationReason": null },
                  { "name": "by", "defaultValue": null, "isDeprecated": true, "deprecationReason": "Use id." } ] },
                { "name": "old", "isDeprecated": true, "deprecationReason": "No longer supported", "args": [] } ] },
              "signal": { "enumValues": [
                { "name": "STOP", "description": null, "isDeprecated": false, "deprecationReason": null },
                { "name": "GO", "description": "Go.", "isDeprecated": false, "deprecationReason": null },
                { "name": "SLOW", "description": null, "isDeprecated": true, "deprecationReason": "Unclear." } ] },
              "by": { "inputFields": [ { "name": "id", "deprecationReason": null }, { "name": "name", "deprecationReason": "No longer supported" } ] }
            } }
            """);

    [Fact]
    public void Directives_OfTheSpecificationAndTheSchema_AreListed() =>
        Engine.Respond("{ __schema { directives { name isRepeatable locations args { name } } } }").ShouldBeJson("""
            { "data": { "__schema": { "directives": [
              { "name": "include", "isRepeatable": false, "locations": [ "FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT" ], "args": [ { "name": "if" } ] },
              { "name": "skip", "isRepeatable": false, "locations": [ "FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT" ], "args": [ { "name": "if" } ] },
              { "name": "deprecated", "isRepeatable": false, "locations": [ "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE" ], "args": [ { "name": "reason" } ] },
              { "name": "specifiedBy", "isRepeatable": false, "locations": [ "SCALAR" ], "args": [ { "name": "url" } ] },
              { "name": "oneOf", "isRepeatable": false, "locations": [ "INPUT_OBJECT" ], "args": [] },
              { "name": "tag", "isRepeatable": true, "locations": [ "FIELD", "QUERY" ], "args": [ { "name": "name" } ] }
            ] } } }
            """);

    [Fact]
    public void MetaTypes_AndTheirMembers_AllHaveDescriptions() =>
        Engine.Respond("""{ __schema { types { name description fields { name description args { description } } enumValues { description } } } }""")
            .Split("{\"name\":\"__").Skip(1).Where(type => type.Contains("\"description\":null", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Introspection_IfSwitchedOff_IsRefusedButTypeNamesAreNot()
    {
        var engine = Responses.EngineOf("type Query { a: Int }", new EngineOptions { AllowIntrospection = false });

        engine.Respond("{ __typename }").ShouldBeJson("""{ "data": { "__typename": "Query" } }""");
        engine.Respond("{ __schema { description } }").ShouldBeJson("""
            { "errors": [ { "message": "Introspection is disabled.", "locations": [ { "line": 1, "column": 3 } ], "extensions": { "code": "GRAPHQL_VALIDATION_FAILED" } } ] }
            """);
    }
}
