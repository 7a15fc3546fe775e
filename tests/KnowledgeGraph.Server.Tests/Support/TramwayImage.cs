using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>
/// The sample set of trams, with two things that the railway has too: a place with the same id, and a company that has another id there and
/// the same identifier.
/// </summary>
internal static class TramwayImage
{
    private const string Joint = """
        entities:
          aldermoor:
            kind: Stop
            name: Aldermoor Square
            statements:
              - label: Aldermoor
          valley-trams:
            kind: Company
            name: Valley Trams
            identifiers: { lei: VALLEYRAIL0000000010 }
            exceptions: { constraint: item-requires-statement, reason: It has no seat yet. }
            statements:
              - favours: tram-101
        """;

    public static byte[] Bytes { get; } = Compile();

    private static byte[] Compile()
    {
        var folder = RepositoryFolder.Combine("tests", "Tramway");
        var files = Directory.EnumerateFiles(folder, "*.yaml")
            .Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)))
            .Append(new SourceText("joint.yaml", Joint));
        var documents = Directory.EnumerateFiles(Path.Combine(folder, "documents"))
            .Select(path => new DocumentFile(Path.GetFileName(path), File.ReadAllBytes(path)));
        var compilation = FactCompiler.Compile(files.Select(file => SyntaxTree.Parse(file)), documents, CompilationOptions.Default);
        return ImageWriter.Write(compilation.FactSet.ShouldNotBeNull(string.Join('\n', compilation.Diagnostics))).Image.ShouldNotBeNull().Bytes;
    }
}
