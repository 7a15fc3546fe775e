using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesRuleTests() : RuleTests("KnownOperationTypes")
{
    [Theory]
    [InlineData("{ day }")]
    [InlineData("mutation { open(station: 1) { id } }")]
    [InlineData("subscription { arrived { number } }")]
    public void Operation_KindThatTheSchemaOffers_IsAccepted(string document) => Accepts(document);

    [Theory]
    [InlineData("mutation { open }", "The mutation operation is not supported by the schema. at (1,1)")]
    [InlineData("query A { a } subscription B { open }", "The subscription operation is not supported by the schema. at (1,15)")]
    public void Operation_KindThatTheSchemaLacks_IsRejected(string document, string error)
    {
        var schema = SchemaFromSdl.Build("type Query { a: Int }");

        DocumentValidator.Validate(schema, Parse.Document(document)).Select(found => found.ToString()).ShouldBe([error]);
    }
}
