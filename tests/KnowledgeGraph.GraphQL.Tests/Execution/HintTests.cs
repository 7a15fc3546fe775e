using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class HintTests
{
    private readonly Hinting _resolver = new();
    private readonly GraphQLEngine _engine;

    public HintTests() => _engine = new GraphQLEngine(
        new SchemaBuilder()
            .Add(new ObjectType("Query") { Fields = [new("line", "Line", new Line())] })
            .Add(new ObjectType("Line") { Fields = [new("number", "Int", _resolver)] })
            .Build());

    [Fact]
    public void Hint_OfALeaf_StandsAtItsObject() => _engine.Respond("{ first: line { number } }").ShouldBe(
        """{"data":{"first":{"number":1}},"extensions":{"hints":[{"message":"Try another.","path":["first"]}]}}""");

    [Fact]
    public void Hints_BeyondThoseOfAResponse_AreNotWorkedOut()
    {
        var response = _engine.Respond($"{{ {string.Join(' ', Enumerable.Range(0, 50).Select(number => $"f{number}: line {{ number }}"))} }}");

        response.Split("Try another.").Length.ShouldBe(11);
        _resolver.Made.ShouldBe(10);
    }

    [Fact]
    public void Hints_OfOneRequest_AreNotThoseOfTheNext()
    {
        _engine.Respond("{ line { number } }");

        _engine.Respond("{ __typename }").ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    private sealed class Line : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(this);
    }

    private sealed class Hinting : LeafResolver
    {
        public int Made { get; private set; }

        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
        {
            if (context.TakesHints)
            {
                Made++;
                context.Hint("Try another.");
            }

            writer.WriteInt(1);
        }
    }
}
