using KnowledgeGraph.Exchange.NQuads;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class NQuadsFormatTests
{
    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [PythonTheory]
    [MemberData(nameof(Graphs))]
    public void Rdflib_ReadsEveryEntityAndEveryStatement(string name)
    {
        var graph = SampleGraphs.Find(name);

        new RdfCheck(graph, RdfReader.Python(new NQuadsFormat(), graph)).Run();
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void N3_ReadsEveryEntityAndEveryStatement(string name)
    {
        var graph = SampleGraphs.Find(name);

        new RdfCheck(graph, RdfReader.Node(new NQuadsFormat(), graph)).Run();
    }
}
