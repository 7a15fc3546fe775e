using System.Text;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Server.Tests.Admission;

/// <summary>A schema whose fields take as long as the test wants, and the control that gives its operations their turn.</summary>
internal sealed class SpinningSchema
{
    private readonly GraphQLEngine _engine;
    private readonly EngineOptions _options;

    public SpinningSchema(AdmissionOptions options, TimeSpan? timeLimit = null)
    {
        _options = new EngineOptions { TimeLimit = timeLimit ?? TimeSpan.FromMinutes(1) };
        Control = new AdmissionControl(options, budget: null, TimeProvider.System);
        _engine = new GraphQLEngine(
            new SchemaBuilder().Add(new ObjectType("Query")
            {
                Fields = [new("quick", "Int", new Leaf(_ => 1)), new("long", "Int", new Leaf(Hold)), new("computed", "Int", new Leaf(Compute))],
            }).Build(),
            _options);
    }

    public AdmissionControl Control { get; }

    /// <summary>Lets the field <c>long</c> end.</summary>
    public ManualResetEventSlim MayEnd { get; } = new();

    /// <summary>How often the field <c>long</c> was begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>How many are inside the field <c>long</c>.</summary>
    public int Inside { get; private set; }

    /// <summary>The field <c>computed</c>.</summary>
    public TaskCompletionSource<int> Computation { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Sends a request of a client, on a thread of its own as far as it runs at once.</summary>
    public Task<string> AskAsync(string query, string client, CancellationToken cancellationToken = default) => Task.Factory.StartNew(
        async () =>
        {
            var operation = new Operation(_engine, Encoding.UTF8.GetBytes(query), cancellationToken);
            var admitted = await Control.RunAsync(ClientIdentity.Named(client), operation, query.Length, isBounded: true, cancellationToken);
            using var result = admitted.Result;
            return admitted.Refusal?.Code ?? Encoding.UTF8.GetString(result!.Body.Span);
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default).Unwrap();

    private int Hold(ResolveContext context)
    {
        lock (MayEnd)
        {
            Attempts++;
            Inside++;
        }

        try
        {
            MayEnd.Wait(context.CancellationToken);
            return 2;
        }
        finally
        {
            lock (MayEnd)
            {
                Inside--;
            }
        }
    }

    private int Compute(ResolveContext context) => context.Await(Computation.Task);

    private readonly struct Operation(GraphQLEngine engine, byte[] document, CancellationToken cancellationToken) : IOperation
    {
        public GraphQLResult Run(OperationSlice? slice) =>
            engine.Execute(new GraphQLRequest { Document = document, Slice = slice }, cancellationToken: cancellationToken);
    }

    private sealed class Leaf(Func<ResolveContext, int> value) : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => writer.WriteInt(value(context));
    }
}
