using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Documents;

/// <summary>What a field bound from its variables serves the next request too, if their values are the same.</summary>
public class LastBindingTests
{
    private const string Document =
        """
        query ($stops: [Stop!], $year: Int, $name: String) { stops(of: $stops) year(of: $year) name(of: $name) }
        """;

    private readonly CountingResolver _stops = new();
    private readonly CountingResolver _year = new();
    private readonly CountingResolver _name = new();
    private readonly GraphQLEngine _engine;

    public LastBindingTests() => _engine = new GraphQLEngine(new SchemaBuilder()
        .Add(new InputObjectType("Stop") { Fields = [new("station", "ID!"), new("minutes", "Int")] })
        .Add(new ObjectType("Query")
        {
            Fields =
            [
                new("stops", "String", _stops) { Arguments = [new("of", "[Stop!]")] },
                new("year", "String", _year) { Arguments = [new("of", "Int")] },
                new("name", "String", _name) { Arguments = [new("of", "String")] },
            ],
        })
        .Build());

    [Fact]
    public void Field_WhoseVariablesAreTheSame_IsNotBoundAgain()
    {
        Respond("""{ "stops": [{ "station": "a", "minutes": 3 }], "year": 1901, "name": "Coast" }""");
        Respond("""{ "name": "Hill", "year": 1901, "stops": [{ "minutes": 3, "station": "a" }] }""")
            .ShouldBe("""{"data":{"stops":"a 3","year":"1901","name":"Hill"}}""");

        (_stops.Calls, _year.Calls, _name.Calls).ShouldBe((1, 1, 2));
    }

    [Theory]
    [InlineData("""{ "stops": [{ "station": "a", "minutes": 4 }] }""", "a 4")]
    [InlineData("""{ "stops": [{ "station": "a", "minutes": null }] }""", "a null")]
    [InlineData("""{ "stops": [{ "station": "a" }] }""", "a")]
    [InlineData("""{ "stops": [{ "station": "a", "minutes": 3 }, { "station": "b" }] }""", "a 3, b")]
    [InlineData("""{ "stops": [] }""", "")]
    [InlineData("""{ "stops": null }""", "null")]
    [InlineData("{ }", "absent")]
    public void Field_WhoseVariableIsAnother_IsBoundAgain(string variables, string expected)
    {
        _engine.Respond("query ($stops: [Stop!]) { stops(of: $stops) }", root: "r", variables: """{ "stops": [{ "station": "a", "minutes": 3 }] }""")
            .ShouldBe("""{"data":{"stops":"a 3"}}""");
        _engine.Respond("query ($stops: [Stop!]) { stops(of: $stops) }", root: "r", variables: variables)
            .ShouldBe($$$"""{"data":{"stops":"{{{expected}}}"}}""");
    }

    [Fact]
    public void Field_ForAnotherRoot_IsBoundAgain()
    {
        Respond("""{ "year": 1901 }""", root: new object());
        Respond("""{ "year": 1901 }""", root: new object());

        _year.Calls.ShouldBe(2);
    }

    [Fact]
    public void Field_OfLargeVariables_IsBoundAgain()
    {
        var variables = $$"""{ "name": "{{new string('x', 2_000)}}" }""";
        Respond(variables);
        Respond(variables);

        _name.Calls.ShouldBe(2);
    }

    [Fact]
    public void Field_ThatRefusesItsArguments_IsAskedAgain()
    {
        Respond("""{ "year": -1 }""").ShouldContain("\"code\":\"NEGATIVE\"");
        Respond("""{ "year": -1 }""").ShouldContain("\"code\":\"NEGATIVE\"");

        _year.Calls.ShouldBe(2);
    }

    private string Respond(string variables, object? root = null) => _engine.Respond(Document, root ?? "r", variables);

    /// <summary>Writes its argument, and counts how often it is bound.</summary>
    private sealed class CountingResolver : ValueResolver
    {
        public int Calls { get; private set; }

        public override object? Bind(ArgumentValues arguments, BindContext context)
        {
            Calls++;
            if (arguments["of"] is < 0)
            {
                context.Fail("It must not be negative.", "NEGATIVE");
            }

            return arguments.TryGet("of", out var value) ? Show(value) : "absent";
        }

        public override object? Resolve(in ObjectHandle parent, ResolveContext context) => context.Bound;

        private static string Show(object? value) => value switch
        {
            null => "null",
            object?[] items => string.Join(", ", items.Select(Show)),
            InputObject members => string.Join(' ', members.Names.Select(name => Show(members[name]))),
            _ => value.ToString()!,
        };
    }
}
