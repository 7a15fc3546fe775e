namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests() : RuleTests("ValuesOfCorrectType")
{
    [Theory]
    [InlineData("{ line(id: 1) { id } station(id: \"a\") { id } stations(ids: [\"a\", 2], gauge: BROAD) { id } }")]
    [InlineData("{ rated(factor: 1, isOpen: false, matrix: [[1, 2], null, [3]]) }")]
    [InlineData("{ rated(factor: 1.5e3, matrix: 5) }")]
    [InlineData("{ lines(where: {name: null, gauge: NARROW, and: {name: \"a\"}}) { id } }")]
    [InlineData("{ day(on: {any: [\"thing\", 1]}) }")]
    [InlineData("{ find(by: {id: 1}) { name } lookup { name } }")]
    [InlineData("query ($a: Position = {latitude: 1, longitude: 2}) { place(at: $a) { name } }")]
    [InlineData("query ($a: String) { find(by: {name: $a}) { name } }")]
    public void Values_OfTheirType_AreAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData(
        "{ lines(first: \"a\") { id } }",
        "Int cannot represent non-integer value: \"a\" at (1,16)")]
    [InlineData(
        "{ lines(first: 1.0) { id } }",
        "Int cannot represent non-integer value: 1.0 at (1,16)")]
    [InlineData(
        "{ lines(first: 99999999999) { id } }",
        "Int cannot represent non 32-bit signed integer value: 99999999999 at (1,16)")]
    [InlineData(
        "{ rated(factor: \"1\") }",
        "Float cannot represent non numeric value: \"1\" at (1,17)")]
    [InlineData(
        "{ rated(isOpen: 1) }",
        "Boolean cannot represent a non boolean value: 1 at (1,17)")]
    [InlineData(
        "{ lines(after: BROAD) { id } }",
        "String cannot represent a non string value: BROAD at (1,16)")]
    [InlineData(
        "{ line(id: 1.5) { id } }",
        "ID cannot represent a non-string and non-integer value: 1.5 at (1,12)")]
    [InlineData(
        "{ lines(first: [1]) { id } }",
        "Int cannot represent non-integer value: [1] at (1,16)")]
    [InlineData(
        "{ day @skip(if: \"true\") }",
        "Boolean cannot represent a non boolean value: \"true\" at (1,17)")]
    public void Scalar_OfAnotherKind_IsRejected(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "{ stations(ids: [], gauge: \"BROAD\") { id } }",
        "Enum \"Gauge\" cannot represent non-enum value: \"BROAD\". Did you mean the enum value \"BROAD\"? at (1,28)")]
    [InlineData(
        "{ stations(ids: [], gauge: 1) { id } }",
        "Enum \"Gauge\" cannot represent non-enum value: 1. at (1,28)")]
    [InlineData(
        "{ stations(ids: [], gauge: broad) { id } }",
        "Value \"broad\" does not exist in \"Gauge\" enum. Did you mean the enum value \"BROAD\"? at (1,28)")]
    [InlineData(
        "{ stations(ids: [], gauge: WIDE) { id } }",
        "Value \"WIDE\" does not exist in \"Gauge\" enum. at (1,28)")]
    public void Enum_OfAnotherKindOrName_IsRejectedWithTheNearest(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "{ line(id: null) { id } }",
        "Expected value of non-null type \"ID!\" not to be null. at (1,12)")]
    [InlineData(
        "{ stations(ids: [\"a\", null]) { id } }",
        "Expected value of non-null type \"ID!\" not to be null. at (1,23)")]
    [InlineData(
        "{ lines(where: {operator: null}) { id } }",
        "Expected value of non-null type \"String!\" not to be null. at (1,27)")]
    [InlineData(
        "query ($a: ID! = null) { line(id: $a) { id } }",
        "Expected value of non-null type \"ID!\" not to be null. at (1,18)")]
    public void Null_WhereNoneMayBe_IsRejected(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "{ place(at: {latitude: 1}) { name } }",
        "Expected value of type \"Position\" to include required field \"longitude\", found: { latitude: 1 }. at (1,13)")]
    [InlineData(
        "{ lines(where: {gaug: BROAD}) { id } }",
        "Expected value of type \"LineFilter\" not to include unknown field \"gaug\", found: { gaug: BROAD }. Did you mean \"gauge\"? at (1,17)")]
    [InlineData(
        "{ lines(where: {zone: 1}) { id } }",
        "Expected value of type \"LineFilter\" not to include unknown field \"zone\", found: { zone: 1 }. at (1,17)")]
    [InlineData(
        "{ lines(where: \"all\") { id } }",
        "Expected value of type \"LineFilter\" to be an object, found: \"all\". Did you mean { name: \"all\" }? at (1,16)")]
    [InlineData(
        "{ lines(where: [{name: \"a\"}]) { id } }",
        "Expected value of type \"LineFilter\" to be an object, found: [{ name: \"a\" }]. Did you mean { and: [{ name: \"a\" }] }? at (1,16)")]
    [InlineData(
        "{ lines(where: {and: [{minimum: \"a\"}]}) { id } }",
        "Int cannot represent non-integer value: \"a\" at (1,33)")]
    public void Object_OfWrongFields_IsRejected(string document, string error) => Rejects(document, error);

    [Theory]
    [InlineData(
        "{ find(by: {}) { name } }",
        "Within OneOf Input Object type \"Lookup\", exactly one field must be specified, and the value for that field must be non-null. at (1,12)")]
    [InlineData(
        "{ find(by: {id: 1, name: \"a\"}) { name } }",
        "Within OneOf Input Object type \"Lookup\", exactly one field must be specified, and the value for that field must be non-null. at (1,12)")]
    [InlineData(
        "{ find(by: {id: null}) { name } }",
        "Within OneOf Input Object type \"Lookup\", exactly one field must be specified, and the value for that field must be non-null. at (1,12)")]
    [InlineData(
        "{ nested(in: {lookup: {id: 1, name: \"a\"}}) }",
        "Within OneOf Input Object type \"Lookup\", exactly one field must be specified, and the value for that field must be non-null. at (1,23)")]
    public void OneOf_NotExactlyOneField_IsRejected(string document, string error) => Rejects(document, error);

    [Fact]
    public void Values_SeveralWrong_AreAllRejected() => Rejects(
        "{ rated(factor: true, matrix: [[1, \"a\"], 2.5]) }",
        "Float cannot represent non numeric value: true at (1,17)",
        "Int cannot represent non-integer value: \"a\" at (1,36)",
        "Int cannot represent non-integer value: 2.5 at (1,42)");
}
