using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Plans;

/// <summary>The cost of connections, whose lists take their size from the field around them.</summary>
public class OperationCostTests
{
    private static readonly GraphQLEngine Engine = new(new SchemaBuilder()
        .Add(new ObjectType("Query") { Fields = [new("lines", "Lines!", new PageResolver()) { Arguments = [new("first", "Int!")] }] })
        .Add(new ObjectType("Lines") { Fields = [new("edges", "[Edge!]!", new NothingResolver()), new("nodes", "[Line!]!", new NothingResolver()), new("again", "Line!", new ItselfResolver())] })
        .Add(new ObjectType("Edge") { Fields = [new("node", "Line!", new ItselfResolver())] })
        .Add(new ObjectType("Line")
        {
            Fields = [new("name", "String"), new("lines", "Lines!", new PageResolver()) { Arguments = [new("first", "Int!")] }, new("tags", "[Line!]!", new NothingResolver())],
        })
        .Build());

    [Theory]
    [InlineData("{ lines(first: 7) { nodes { name } } }", 8)]
    [InlineData("{ lines(first: 7) { edges { node { name } } } }", 15)]
    [InlineData("{ lines(first: 7) { edges { node { name } } nodes { name } } }", 22)]
    [InlineData("{ lines(first: 7) { nodes { lines(first: 3) { nodes { name } } } } }", 36)]
    [InlineData("{ lines(first: 7) { nodes { tags { name } } } }", 78)]
    [InlineData("{ lines(first: 0) { nodes { name } } }", 1)]
    [InlineData("{ lines(first: 0) { again { lines(first: 7) { nodes { name } } } nodes { name } } }", 10)]
    public void Cost_OfAConnection_FollowsFromItsPageSize(string document, double cost)
    {
        using var result = Engine.Execute(Responses.Request(document), new object());

        result.Outcome.ShouldBe(GraphQLOutcome.Executed);
        result.Cost.ShouldBe(cost);
    }

    private sealed class PageResolver : ObjectResolver
    {
        public override object? Bind(ArgumentValues arguments, BindContext context) => arguments["first"];

        public override int MaxItems(object? bound) => (int)bound!;

        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => parent;
    }

    private sealed class ItselfResolver : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => parent;
    }

    private sealed class NothingResolver : ObjectListResolver
    {
        public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
        {
            count = 0;
            return parent;
        }

        public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => list;
    }
}
