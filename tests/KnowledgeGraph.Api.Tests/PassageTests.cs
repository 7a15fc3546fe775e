using System.Text;
using System.Text.Json;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Tests;

/// <summary>The words behind statements, from a folder with the documents.</summary>
public sealed class PassageTests : IDisposable
{
    private const string Document = "{ statements(predicates: [ELECTRIFIED]) { nodes { evidence { verified passage } } } }";

    private static readonly string Documents = RepositoryFolder.Combine("tests", "Railway", "documents");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("passages");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Passage_OfDocumentAtHand_IsItsWords() =>
        Read(Railway.Api.Graph, Documents).ShouldBe((true, File.ReadAllText(Path.Combine(Documents, "annual-report.txt")).Substring(232, 20)));

    [Fact]
    public void Passage_NotCheckedByTheCompiler_IsCheckedNow()
    {
        var graph = Uncompared("3583f979");

        Read(graph, Documents).ShouldBe((false, File.ReadAllText(Path.Combine(Documents, "annual-report.txt")).Substring(232, 20)));
    }

    [Fact]
    public void Passage_ThatIsNotThere_IsNull() => Read(Uncompared("3583f978"), Documents).ShouldBe((false, null));

    [Fact]
    public void Passage_WithoutAFolder_IsNull() => Read(Railway.Api.Graph, folder: null).Passage.ShouldBeNull();

    [Fact]
    public void Passage_OfDocumentThatIsNotThere_IsNull() => Read(Railway.Api.Graph, _folder.FullName).Passage.ShouldBeNull();

    [Fact]
    public void Passage_OfDocumentThatHasChanged_IsNull()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "annual-report.txt"), File.ReadAllText(Path.Combine(Documents, "annual-report.txt")) + "\n");

        Read(Railway.Api.Graph, _folder.FullName).Passage.ShouldBeNull();
    }

    [Fact]
    public void Passage_OfDocumentTooLargeToRead_IsNull()
    {
        using (var file = File.Create(Path.Combine(_folder.FullName, "annual-report.txt")))
        {
            file.SetLength(17 * 1024 * 1024);
        }

        Read(Railway.Api.Graph, _folder.FullName).Passage.ShouldBeNull();
    }

    [Fact]
    public void Passages_OfEveryStatement_AreThoseThatWereCited()
    {
        var answer = Execute(
            Railway.Api.Graph,
            Documents,
            "{ statements(first: 100, view: { all: true }) { nodes { evidence { offset length passage source { id } } } } }");

        foreach (var evidence in answer.RootElement.GetProperty("data").GetProperty("statements").GetProperty("nodes").EnumerateArray()
            .SelectMany(statement => statement.GetProperty("evidence").EnumerateArray()))
        {
            var document = File.ReadAllText(Path.Combine(Documents, evidence.GetProperty("source").GetProperty("id").GetString() + ".txt"));
            var expected = new DocumentPassage(document).At(evidence.GetProperty("offset").GetInt32(), evidence.GetProperty("length").GetInt32());
            evidence.GetProperty("passage").GetString().ShouldBe(expected);
        }
    }

    // Evidence with a digest that nobody has compared with the document.
    private static FactGraph Uncompared(string digest)
    {
        var set = RailwaySet.Load().Replace("network/lines.yaml", "#3583f979", "#" + digest).Compile([]).FactSet.ShouldNotBeNull();
        return new ApiClient(set).Graph;
    }

    private static (bool IsVerified, string? Passage) Read(FactGraph graph, string? folder)
    {
        var evidence = Execute(graph, folder, Document).RootElement.GetProperty("data").GetProperty("statements").GetProperty("nodes")[0].GetProperty("evidence")[0];
        return (evidence.GetProperty("verified").GetBoolean(), evidence.GetProperty("passage").GetString());
    }

    private static JsonDocument Execute(FactGraph graph, string? folder, string document)
    {
        var engine = new GraphQLEngine(GraphSchema.Create(graph, new GraphSchemaOptions { DocumentsFolder = folder }));
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        using var result = engine.Execute(in request, new FactSetRoot(graph));
        return JsonDocument.Parse(result.Body.ToArray());
    }

    // In code points, found the slow way.
    private sealed class DocumentPassage(string text)
    {
        public string At(int offset, int length) => string.Concat(text.EnumerateRunes().Skip(offset).Take(length));
    }
}
