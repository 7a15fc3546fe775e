using System.Text;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Tests;

/// <summary>A schema that was made for other facts in the same vocabulary, and whose plans have run over those, answers as the facts' own does.</summary>
public sealed class SharedVocabularyTests
{
    private const string More =
        """
        entities:
          aa-halt: { kind: Station, name: First Halt }
          aa-line: { kind: Line, name: First Line, statements: [ { serves: aa-halt, evidence: annual-report@33+64#3300869c } ] }
          aa-rail: { kind: Operator, name: First Rail, statements: [ { operates: aa-line, evidence: annual-report@33+64#3300869c } ] }

        """;

    private static readonly TextCases Cases = new("tests", "KnowledgeGraph.Api.Tests", "Cases");
    private static readonly FactGraph Others = Open(RailwaySet.Load().With("more.yaml", More), vocabulary: null);
    private static readonly FactGraph Facts = Open(RailwaySet.Load(), Others.Ontology);
    private static readonly GraphQLEngine Engine = new(GraphSchema.Create(Others));
    private static readonly FactSetRoot OtherRoot = new(Others);
    private static readonly FactSetRoot Root = new(Facts);

    [Theory]
    [MemberData(nameof(CaseTests.Cases), MemberType = typeof(CaseTests))]
    public void Operation_OverFactsThatCameLater_AnswersAsWritten(string name)
    {
        var document = Cases.Operation(name);
        Execute(document, OtherRoot);

        Execute(document, Root).ShouldBe(Railway.Api.ExecuteRaw(document));
    }

    [Fact]
    public void Counts_OfBothFacts_AreTheirOwn()
    {
        const string Document = "{ factSet { contentHash entityCount derivedStatementCount evidenceChecks { unavailable } } stations { totalCount } }";

        Execute(Document, OtherRoot).ShouldNotBe(Execute(Document, Root));
        Execute(Document, Root).ShouldBe(Railway.Api.ExecuteRaw(Document));
    }

    private static string Execute(string document, FactSetRoot root)
    {
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        using var result = Engine.Execute(in request, root);
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    private static FactGraph Open(RailwaySet set, Ontology? vocabulary)
    {
        var image = ImageWriter.Write(set.CompileCleanly()).Image.ShouldNotBeNull();
        return FactGraph.Open(image.Bytes, vocabulary: vocabulary);
    }
}
