using KnowledgeGraph.Exchange.JsonLd;
using KnowledgeGraph.Exchange.NQuads;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class JsonLdFormatTests
{
    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [PythonTheory]
    [MemberData(nameof(Graphs))]
    public void Rdflib_ReadsEveryEntityAndEveryStatement(string name)
    {
        var graph = SampleGraphs.Find(name);

        new RdfCheck(graph, RdfReader.Python(new JsonLdFormat(), graph)).Run();
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Npm_ReadsTheSameTriplesAsInNQuads(string name)
    {
        var graph = SampleGraphs.Find(name);
        var triples = RdfReader.Node(new JsonLdFormat(), graph);

        new RdfCheck(graph, triples).Run();
        triples.SetEquals(RdfReader.Node(new NQuadsFormat(), graph)).ShouldBeTrue();
    }
}
