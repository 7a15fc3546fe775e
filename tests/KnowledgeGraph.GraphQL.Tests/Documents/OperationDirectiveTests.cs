using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Documents;

/// <summary>A directive on an operation reaches the resolvers that read it, whichever caches the operation goes through.</summary>
public class OperationDirectiveTests
{
    private readonly DirectiveReader _reads = new();
    private readonly GraphQLEngine _engine;

    public OperationDirectiveTests() => _engine = new GraphQLEngine(new SchemaBuilder()
        .Add(new DirectiveDefinition("era", DirectiveLocations.Query)
        {
            Arguments = [new("year", "Int") { DefaultValue = "1900" }, new("line", "String!") { DefaultValue = "\"Coast\"" }],
        })
        .Add(new ObjectType("Query")
        {
            Fields =
            [
                new("reads", "String", _reads) { Arguments = [new("of", "Int")] },
                new("bare", "String", _reads),
                new("undeclared", "String", new UndeclaredReader()),
            ],
        })
        .Build());

    [Theory]
    [InlineData("{ reads }", "none")]
    [InlineData("query @era { reads }", "1900 Coast")]
    [InlineData("query @era(year: 1950) { reads }", "1950 Coast")]
    [InlineData("query @era(year: null, line: \"Hill\") { reads }", "null Hill")]
    [InlineData("query @era(year: 1950) { ...F } fragment F on Query { reads }", "1950 Coast")]
    public void Resolver_ReadsTheDirective(string document, string expected)
    {
        Respond(document).ShouldBe($$$"""{"data":{"reads":"{{{expected}}}"}}""");
        Respond(document).ShouldBe($$$"""{"data":{"reads":"{{{expected}}}"}}""");
    }

    [Fact]
    public void Variable_OfTheDirective_BindsFieldsAgain()
    {
        const string document = "query ($year: Int) @era(year: $year) { reads bare }";
        Respond(document, """{ "year": 1901 }""").ShouldBe("""{"data":{"reads":"1901 Coast","bare":"1901 Coast"}}""");
        Respond(document, """{ "year": 1902 }""").ShouldBe("""{"data":{"reads":"1902 Coast","bare":"1902 Coast"}}""");
        Respond(document, "{ }").ShouldBe("""{"data":{"reads":"1900 Coast","bare":"1900 Coast"}}""");
        var calls = _reads.Calls;
        Respond(document, "{ }").ShouldBe("""{"data":{"reads":"1900 Coast","bare":"1900 Coast"}}""");
        _reads.Calls.ShouldBe(calls);
    }

    [Fact]
    public void Operations_OfOneDocument_HaveTheirOwn()
    {
        const string document = "query A @era(year: 1) { ...F } query B @era(year: 2) { ...F } fragment F on Query { reads }";
        _engine.Respond(document, operationName: "A").ShouldBe("""{"data":{"reads":"1 Coast"}}""");
        _engine.Respond(document, operationName: "B").ShouldBe("""{"data":{"reads":"2 Coast"}}""");
        _engine.Respond(document, operationName: "A").ShouldBe("""{"data":{"reads":"1 Coast"}}""");
    }

    [Fact]
    public void InvalidVariable_IsAnErrorOfEachFieldThatReadsIt()
    {
        var response = Respond(
            """query ($line: String = "Hill") @era(line: $line) { reads __typename }""", """{ "line": null }""");
        response.ShouldContain("Argument \\\"line\\\" of non-null type \\\"String!\\\" must not be null.");
        response.ShouldContain("\"column\":43");
        response.ShouldEndWith("""{"reads":null,"__typename":"Query"}}""");
    }

    [Theory]
    [InlineData("query @era(yaer: 1) { reads }", "Unknown argument \\\"yaer\\\" on directive \\\"@era\\\".")]
    [InlineData("{ reads @era }", "Directive \\\"@era\\\" may not be used on FIELD.")]
    [InlineData("query @era(year: \"x\") { reads }", "Int cannot represent non-integer value")]
    [InlineData("query ($year: Int) @era { reads }", "Variable \\\"$year\\\" is never used.")]
    public void WrongUse_IsInvalid(string document, string message) => Respond(document).ShouldContain(message);

    [Fact]
    public void Resolver_ThatDoesNotDeclareIt_MustNotReadIt()
    {
        using var result = _engine.Execute(new GraphQLRequest { Document = "query @era { undeclared }"u8.ToArray() });
        result.Fault.ShouldBeOfType<InvalidOperationException>();
    }

    private string Respond(string document, string? variables = null) => _engine.Respond(document, variables: variables);

    private sealed class DirectiveReader : LeafResolver
    {
        public int Calls { get; private set; }

        public override bool ReadsOperationDirectives => true;

        public override object? Bind(ArgumentValues arguments, BindContext context)
        {
            Calls++;
            return context.FindOperationDirective("era") is { } era ? $"{era["year"] ?? "null"} {era["line"]}" : "none";
        }

        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
            writer.WriteString((string)context.Bound!);
    }

    private sealed class UndeclaredReader : LeafResolver
    {
        public override object? Bind(ArgumentValues arguments, BindContext context) => context.FindOperationDirective("era");

        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => writer.WriteNull();
    }
}
