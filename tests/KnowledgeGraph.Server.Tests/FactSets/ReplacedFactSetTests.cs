using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Api;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Subscriptions;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.Server.Tests.FactSets;

/// <summary>What is left of facts that were replaced: nothing, but the few that are kept for those who ask what changed.</summary>
public sealed class ReplacedFactSetTests : IDisposable
{
    private const int History = 2;
    private const int Replacements = 20;

    private readonly KnownGraphs _known = new(History);
    private readonly ChangeBroadcast _changes = new(TimeSpan.FromHours(1));
    private readonly FactSetFactory _factory;
    private readonly FactSetHost _host;

    public ReplacedFactSetTests()
    {
        _factory = new FactSetFactory(new EngineOptions(), new GraphSchemaOptions(), _known);
        _host = new FactSetHost(_factory, _known, _changes, NullLogger<FactSetHost>.Instance);
    }

    public void Dispose()
    {
        _host.Dispose();
        _changes.Dispose();
    }

    [Fact]
    public void Graphs_ThatWereReplaced_AreCollectedButForTheHistory()
    {
        var graphs = Enumerable.Range(0, Replacements).Select(number => TakeUpAndAsk(RailwayImages.Edition(number).Bytes)).ToList();

        Collect();

        graphs.Count(graph => graph.IsAlive).ShouldBe(History + 1);
    }

    [Fact]
    public void Facts_InTheSameVocabulary_AreAnsweredByThePlansThatAreThere()
    {
        TakeUpAndAsk(RailwayImages.Edition(0).Bytes);
        var engine = Engine();
        TakeUpAndAsk(RailwayImages.Edition(1).Bytes);

        Engine().ShouldBeSameAs(engine);
        Ask(RailwayImages.Edition(1).ContentHash).ShouldBeTrue();
    }

    [Fact]
    public void Facts_InAnotherVocabulary_FindPlansOfTheDocumentsThatFitIt()
    {
        TakeUpVocabulary(0);
        var engine = Engine();
        var graph = TakeUp(OtherVocabulary(1));

        Engine().ShouldNotBeSameAs(engine);
        Ask(graph.ContentHash).ShouldBeTrue();
    }

    [Fact]
    public void Schemas_OfVocabulariesThatWereReplaced_AreCollected()
    {
        var schemas = Enumerable.Range(0, History + 3).Select(TakeUpVocabulary).ToList();

        Collect();

        schemas.Count(schema => schema.IsAlive).ShouldBe(1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference TakeUpVocabulary(int number)
    {
        TakeUpAndAsk(OtherVocabulary(number));
        return new WeakReference(Engine().Schema);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference TakeUpAndAsk(byte[] image)
    {
        var graph = TakeUp(image);
        Ask(graph.ContentHash);
        return new WeakReference(graph);
    }

    private FactGraph TakeUp(byte[] image)
    {
        var graph = FactGraph.Open(image, vocabulary: _host.Vocabulary);
        _host.TakeUp(new Shared<FactGraph>(graph, static open => open.Dispose())).ShouldBeTrue();
        return graph;
    }

    private static byte[] OtherVocabulary(int number)
    {
        var set = RailwaySet.Load().Replace("ontology.yaml", "A sample set;", $"Sample set {number};").CompileCleanly();
        return ImageWriter.Write(set).Image.ShouldNotBeNull().Bytes;
    }

    /// <summary>Asks for what plans, searches and the history keep something of; tells whether the plan was there.</summary>
    private bool Ask(string contentHash)
    {
        using var lease = ((ISchemaSource)_host).Acquire();
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(
                """
                {
                  factSet { contentHash derivedStatementCount }
                  search(text: "valley") { totalCount }
                  shortestPath(from: "valley-rail", to: "cafe-corner", via: { view: { basis: [EXPLICIT, IMPLIED] } }) { length }
                  ranking(by: DEGREE, first: 1) { nodes { id } }
                }
                """),
        };
        using var result = lease.Schema.Engine.Execute(in request, lease.Schema.Root);
        Encoding.UTF8.GetString(result.Body.Span).ShouldStartWith($$$"""{"data":{"factSet":{"contentHash":"{{{contentHash}}}",""");
        result.ErrorCodes.ShouldBeEmpty();
        return result.IsPlanCached;
    }

    private GraphQLEngine Engine()
    {
        using var lease = ((ISchemaSource)_host).Acquire();
        return lease.Schema.Engine;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
