using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Planning;

/// <summary>
/// Whatever walks over a client's input before execution stops soon after the client has gone. In each case a scalar, which is read for
/// every value, cancels the request and counts how often it is read afterwards.
/// </summary>
public sealed class PreparationCancellationTests : IDisposable
{
    private readonly CancellationTokenSource _client = new();
    private readonly GraphQLEngine _engine;
    private readonly Schema _schema;
    private int _read;

    public PreparationCancellationTests()
    {
        var tick = new DelegateScalarType("Tick") { Coerce = _ => Read() };
        var input = new InputObjectType("Input") { Fields = [new("a", "Tick"), new("b", "Tick"), new("c", "Tick"), new("inner", "Input"), new("many", "[Input!]")] };
        _schema = new SchemaBuilder()
            .Add(tick)
            .Add(input)
            .Add(new ObjectType("Query")
            {
                Fields = [new("leaf", "Int", new NumberResolver()) { Arguments = [new("x", "Tick"), new("xs", "[Tick]"), new("grid", "[[Tick]]"), new("input", "Input")] }],
            })
            .Build();
        _engine = new GraphQLEngine(_schema);
    }

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("query ($v: [Tick]) { leaf(xs: $v) }", """{"v":[1,2,3,4]}""")]
    [InlineData("query ($v: [[Tick]]) { leaf(grid: $v) }", """{"v":[[1],[2],[3]]}""")]
    [InlineData("query ($v: Input) { leaf(input: $v) }", """{"v":{"a":1,"b":2,"c":3}}""")]
    [InlineData("query ($v: Input) { leaf(input: $v) }", """{"v":{"many":[{"a":1},{"a":2},{"inner":{"a":3}}]}}""")]
    [InlineData("query ($v: Tick, $w: Tick) { a: leaf(x: $v) b: leaf(x: $w) }", """{"v":1,"w":2}""")]
    public void Variables_AfterTheClientHasGone_AreNotRead(string document, string variables)
    {
        _read = 0;
        Execute(document, variables);

        _read.ShouldBe(1);
    }

    [Theory]
    [InlineData("{ leaf(xs: [1, 2, 3]) }")]
    [InlineData("{ leaf(input: { a: 1, b: 2, c: 3 }) }")]
    [InlineData("{ leaf(input: { many: [{ a: 1 }, { inner: { a: 2 } }] }) }")]
    [InlineData("{ a: leaf(x: 1) b: leaf(x: 2) }")]
    [InlineData("query ($v: Tick = 1, $w: Tick = 2) { a: leaf(x: $v) b: leaf(x: $w) }")]
    [InlineData("query A { leaf(x: 1) } query B { leaf(x: 2) }")]
    [InlineData("{ ...f } fragment f on Query { leaf(x: 1) ...g } fragment g on Query { leaf(x: 1) }")]
    [InlineData("{ ... { leaf(x: 1) } ... { leaf(x: 1) } }")]
    public void Values_AfterTheClientHasGone_AreNotValidated(string document)
    {
        _read = 0;
        Execute(document);

        _read.ShouldBe(1);
    }

    /// <summary>Loops in which no scalar is read.</summary>
    [Theory]
    [InlineData("{ a b c }")]
    [InlineData("query ($a: Int, $b: Int) { leaf }")]
    [InlineData("fragment f on Query { ...g } fragment g on Query { ...f }")]
    [InlineData("{ __schema { types { fields { name } } } }")]
    [InlineData("{ a: leaf a: leaf(x: 1) }")]
    public void Document_OfAClientThatHasGone_IsNotWalked(string document)
    {
        var tree = Parser.ParseDocument(new SourceText(document)).Tree.ShouldNotBeNull();
        _client.Cancel();

        Should.Throw<OperationCanceledException>(() => DocumentValidator.Validate(_schema, tree, cancellationToken: _client.Token));
        Should.Throw<OperationCanceledException>(() => Parser.ParseDocument(new SourceText(document), cancellationToken: _client.Token));
        Execute(document);
    }

    [Fact]
    public void Inspection_OfAClientThatHasGone_IsRefused()
    {
        _client.Cancel();

        using var refusal = _engine.Inspect(Responses.Request("{ leaf }"), _client.Token).Refusal.ShouldNotBeNull();

        refusal.ErrorCodes.ShouldBe([GraphQLErrorCodes.Cancelled]);
    }

    [Fact]
    public void TimeLimit_WhileVariablesAreRead_EndsTheRequest()
    {
        // A minute of values: whatever else the machine has to do, nothing except the limit ends this before.
        var waiting = new DelegateScalarType("Waiting")
        {
            Coerce = static _ =>
            {
                Thread.Sleep(20);
                return 1;
            },
        };
        var engine = new GraphQLEngine(
            new SchemaBuilder().Add(waiting).Add(new ObjectType("Query")
            {
                Fields = [new("leaf", "Int", new NumberResolver()) { Arguments = [new("xs", "[Waiting]")] }],
            }).Build(),
            new EngineOptions { TimeLimit = TimeSpan.FromMilliseconds(20) });

        using var result = engine.Execute(new GraphQLRequest
        {
            Document = "query ($v: [Waiting]) { leaf(xs: $v) }"u8.ToArray(),
            Variables = Encoding.UTF8.GetBytes($$"""{"v":[{{string.Join(',', Enumerable.Range(1, 3_000))}}]}"""),
        });

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.TimedOut]);
    }

    private void Execute(string document, string variables = "")
    {
        using var result = _engine.Execute(
            new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document), Variables = Encoding.UTF8.GetBytes(variables) },
            cancellationToken: _client.Token);

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.Cancelled]);
    }

    private int Read()
    {
        _read++;
        _client.Cancel();
        return 1;
    }

    private sealed class NumberResolver : LeafResolver
    {
        public override void Write(
            in ObjectHandle parent,
            ResolveContext context,
            ResponseWriter writer) => writer.WriteInt(1);
    }
}
