using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.NQuads;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Exchange.Tests.Support;
using KnowledgeGraph.Exchange.Turtle;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class TurtleFormatTests
{
    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [PythonTheory]
    [MemberData(nameof(Graphs))]
    public void Rdflib_ReadsEveryEntityAndEveryStatement(string name)
    {
        var graph = SampleGraphs.Find(name);

        new RdfCheck(graph, RdfReader.Python(new TurtleFormat(), graph)).Run();
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Npm_ReadsTheSameTriplesAsInNQuads(string name)
    {
        var graph = SampleGraphs.Find(name);
        var triples = RdfReader.Node(new TurtleFormat(), graph);

        new RdfCheck(graph, triples).Run();
        triples.SetEquals(RdfReader.Node(new NQuadsFormat(), graph)).ShouldBeTrue();
    }

    [Fact]
    public void Statement_IsAResourceThatPeopleCanRead()
    {
        BaseIri.TryParse("https://facts.example/rail", out var iri).ShouldBeTrue();
        var text = Exported.Text(new TurtleFormat(), new ExportInput(GraphSelection.Whole(SampleGraphs.Railway), iri));

        text.ShouldContain("@prefix e: <https://facts.example/rail/entity/> .");
        text.ShouldContain("\ne:valley-rail\n    a v:Operator ;\n    rdfs:label \"Valley Rail\" ;\n");
        var operates = Rows.Relations(SampleGraphs.Railway).First(static statement => statement is { Since: "2019-03-03", Until: null });
        text.ShouldContain($"\n    v:operates e:valley-line ;\n");
        text.ShouldContain($"    st:{operates.Id} e:valley-line ;\n");
        text.ShouldContain($"\nst:{operates.Id}\n    a kg:Statement ;\n");
        text.ShouldContain("    kg:since \"2019-03-03\"^^xsd:date ;\n");
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("/facts/")]
    [InlineData("https://facts.example/a b/")]
    [InlineData("https://facts.example/?x=")]
    [InlineData("https://facts.example/#a")]
    [InlineData("https://facts.example/<a>")]
    [InlineData("")]
    public void Base_ThatIsNoIri_IsRefused(string text) => BaseIri.TryParse(text, out _).ShouldBeFalse();
}
