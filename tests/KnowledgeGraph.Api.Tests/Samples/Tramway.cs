using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Api.Tests.Samples;

/// <summary>The sample set that cites tables, JSON and whole documents.</summary>
public static class Tramway
{
    private static readonly string Folder = RepositoryFolder.Combine("tests", "Tramway");
    private static readonly string Documents = Path.Combine(Folder, "documents");

    private static readonly SourceText[] Files =
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml").Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>With all documents.</summary>
    public static ApiClient Api { get; } = Compile(Files, _ => true);

    /// <summary>Compiled without the table and the JSON, and with a source of which there is no copy.</summary>
    public static ApiClient Unchecked { get; } = Compile(
        [
            .. Files,
            new SourceText("hearsay.yaml", """
                sources:
                  hearsay: { title: Said on the tram, reliability: F }
                statements:
                  - { subject: sandwick-depot, label: Yard, evidence: hearsay, rank: deprecated, reason: Nobody wrote it down. }
                """),
        ],
        document => document.Name is not ("fleet.csv" or "stops.json"));

    private static ApiClient Compile(IEnumerable<SourceText> files, Func<DocumentFile, bool> isAvailable)
    {
        var documents = Directory.EnumerateFiles(Documents).Select(path => new DocumentFile(Path.GetFileName(path), File.ReadAllBytes(path)));
        var compilation = FactCompiler.Compile(files.Select(file => SyntaxTree.Parse(file)), documents.Where(isAvailable), CompilationOptions.Default);
        return new ApiClient(
            compilation.FactSet.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics)), documents: Documents);
    }
}
