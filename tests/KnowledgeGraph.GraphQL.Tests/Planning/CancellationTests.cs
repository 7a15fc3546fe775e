using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Planning;

/// <summary>A client that goes away, or a time that is up, ends an operation at its next field, however many fields there are.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _client = new();
    private readonly LeavingResolver _resolver;
    private readonly GraphQLEngine _engine;

    public CancellationTests()
    {
        _resolver = new LeavingResolver(_client);
        _engine = new GraphQLEngine(new SchemaBuilder()
            .Add(new ObjectType("Query") { Fields = [new("leaf", "Int", _resolver) { Arguments = [new("leaveInBind", "Boolean")] }] })
            .Build());
    }

    public void Dispose() => _client.Dispose();

    [Fact]
    public void Fields_AfterTheClientHasGone_AreNotResolved()
    {
        Execute("{ a: leaf b: leaf c: leaf }");

        _resolver.Resolved.ShouldBe(1);
    }

    [Theory]
    [InlineData("{ a: leaf(leaveInBind: true) b: leaf(leaveInBind: true) }")]
    [InlineData("query ($yes: Boolean = true) { a: leaf(leaveInBind: $yes) b: leaf(leaveInBind: $yes) }")]
    public void Arguments_AfterTheClientHasGone_AreNotBound(string document)
    {
        Execute(document);

        (_resolver.Bound, _resolver.Resolved).ShouldBe((1, 0));
    }

    private void Execute(string document)
    {
        using var result = _engine.Execute(Responses.Request(document), cancellationToken: _client.Token);

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.Cancelled]);
    }

    /// <summary>Its client goes away while it works.</summary>
    private sealed class LeavingResolver(CancellationTokenSource client) : LeafResolver
    {
        public int Bound { get; private set; }

        public int Resolved { get; private set; }

        public override object? Bind(ArgumentValues arguments, BindContext context)
        {
            Bound++;
            if (arguments["leaveInBind"] is true)
            {
                client.Cancel();
            }

            return null;
        }

        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
        {
            Resolved++;
            client.Cancel();
            writer.WriteInt(1);
        }
    }
}
