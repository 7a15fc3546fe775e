using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Language;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void Validate_DocumentWithEverything_HasNoErrors() => DocumentValidator.Validate(
        Railway.Schema,
        Parse.Document(
            """
            query Board($line: ID!, $first: Int = 5, $open: Boolean!, $where: LineFilter) @cached(key: "board") {
              line(id: $line) { ...Names length stations(first: $first) { ...Stops lines { id } } next { ...Names } }
              lines(where: $where, first: 3) { id operator { name } }
              place(at: { latitude: 1, longitude: 2.5 }) { ... on Stop { ...Stops } ... on Depot @include(if: $open) { tracks } }
              find(by: { name: "Central" }) { __typename name }
              __schema { queryType { name } }
            }
            fragment Names on Named { name }
            fragment Stops on Stop { ...Names trains(first: 2) @skip(if: $open) { number at { ... on Halt { request } } } }
            """)).ShouldBeEmpty();

    [Fact]
    public void Validate_Errors_AreFoundInTheOrderOfTheText() => DocumentValidator.Validate(
        Railway.Schema,
        Parse.Document("query ($a: Nope) {\n  line { nope }\n  day @nope\n}"))
        .Select(error => (error.Rule, error.Locations[0].Line))
        .ShouldBe(
        [
            ("KnownTypeNames", 1), ("FieldsOnCorrectType", 2), ("ProvidedRequiredArguments", 2), ("KnownDirectives", 3), ("NoUnusedVariables", 1),
        ]);

    [Fact]
    public void Validate_MoreErrorsThanTheLimit_StopsThere()
    {
        var document = Parse.Document($"{{ {string.Join(' ', Enumerable.Range(0, 500).Select(static i => $"nope{i}"))} }}");

        DocumentValidator.Validate(Railway.Schema, document).Length.ShouldBe(20);
        DocumentValidator.Validate(Railway.Schema, document, new ValidationOptions { MaxErrors = 3 })
            .Select(static error => error.Message)
            .ShouldBe(
            [
                "Cannot query field \"nope0\" on type \"Query\".",
                "Cannot query field \"nope1\" on type \"Query\".",
                "Cannot query field \"nope2\" on type \"Query\".",
            ]);
    }

    [Theory]
    [InlineData("{ lin }", "Cannot query field \"lin\" on type \"Query\".")]
    [InlineData("{ place { code } }", "Cannot query field \"code\" on type \"Place\".")]
    [InlineData("query ($a: Statoin) { lookup(by: {id: $a}) { name } }", "Unknown type \"Statoin\".")]
    [InlineData("{ lines(frist: 1) { id } }", "Unknown argument \"frist\" on field \"Query.lines\".")]
    [InlineData("{ day @skip(if: true, iff: true) }", "Unknown argument \"iff\" on directive \"@skip\".")]
    [InlineData("{ stations(ids: [], gauge: BROD) { id } }", "Value \"BROD\" does not exist in \"Gauge\" enum.")]
    [InlineData("{ lines(where: {nam: 1}) { id } }", "Expected value of type \"LineFilter\" not to include unknown field \"nam\", found: { nam: 1 }.")]
    public void Validate_SuggestionsSwitchedOff_TellsNothingOfTheSchema(string document, string message) =>
        DocumentValidator.Validate(Railway.Schema, Parse.Document(document), new ValidationOptions { ShowSuggestions = false })
            .Select(static error => error.Message)
            .ShouldBe([message]);

    [Fact]
    public void Suggestions_OfOneDistance_AreOrderedAsPeopleCount()
    {
        var schema = SchemaFromSdl.Build("type Query { platform10: Int platform9: Int platform1: Int platform02: Int Platformx: Int other: Int platfrom: Int }");

        DocumentValidator.Validate(schema, Parse.Document("{ platform }")).Single().Message
            .ShouldBe("Cannot query field \"platform\" on type \"Query\". Did you mean \"Platformx\", \"platform1\", \"platform9\", \"platfrom\", or \"platform02\"?");
    }

    [Fact]
    public void Validate_TypesOfVariables_DoNotGrowTheSchema()
    {
        var type = Railway.Schema.FindType("Gauge").ShouldNotBeNull();
        var list = type.List;

        DocumentValidator.Validate(Railway.Schema, Parse.Document("query ($a: [[[Gauge!]]!]) { day(on: $a) }"))
            .Single().Message.ShouldBe("Variable \"$a\" of type \"[[[Gauge!]]!]\" used in position expecting type \"Date\".");
        type.List.ShouldBeSameAs(list);
    }

    [Fact]
    public void Validate_TreeDeeperThanTheStack_ThrowsWhatCanBeCaught()
    {
        ValueNode value = new NullValueNode();
        for (var depth = 0; depth < 200_000; depth++)
        {
            value = new ListValueNode { Values = [value] };
        }

        var field = new FieldNode { Name = "rated", Arguments = [new ArgumentNode { Name = "matrix", Value = value }] };
        var document = new DocumentNode
        {
            Source = new SourceText(""),
            Definitions = [new OperationDefinitionNode { SelectionSet = new SelectionSetNode { Selections = [field] } }],
        };

        Should.Throw<InsufficientExecutionStackException>(() => DocumentValidator.Validate(Railway.Schema, document));
    }
}
