using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests;

/// <summary>The tramway, an ontology of its own that uses every word of the language (the tool's tests see to that): what the format offers compiles together.</summary>
public sealed class LanguageTests
{
    private static readonly string Folder = RepositoryFolder.Combine("tests", "Tramway");

    private static readonly SyntaxTree[] Trees =
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml").Select(path => SyntaxTree.Parse(new SourceText(Path.GetFileName(path), File.ReadAllText(path)))),
    ];

    private static readonly Lazy<FactCompilation> Compilation = new(() => FactCompiler.Compile(
        Trees,
        Directory.EnumerateFiles(Path.Combine(Folder, "documents")).Select(path => new DocumentFile(Path.GetFileName(path), File.ReadAllBytes(path))),
        CompilationOptions.Default));

    [Fact]
    public void Tramway_WithItsDocuments_CompilesWithoutDiagnostics() =>
        Compilation.Value.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();

    [Fact]
    public void Tramway_Rules_DrawWhatFollows() => Set.Statements.Where(statement => statement.Basis == Basis.Derived)
        .Select(statement => $"{statement.Subject} {statement.Predicate} {((EntityValue)statement.Object).Id}: {string.Join(", ", statement.Derivations.Select(derivation => derivation.Rule))}")
        .ShouldBe(
        [
            "ada-brook worksFor sandwick-tramway: sub-predicate, colleagues",
            "ben-field worksFor sandwick-tramway: colleagues",
            "sandwick-depot precedes sandwick-quay: transitive",
            "tram-101 passes sandwick-quay: terminus, chain, chain",
            "tram-101 passes sandwick-market: chain",
        ],
        ignoreOrder: true);

    [Fact]
    public void Tramway_Contradictions_AreKeptAsConflicts() =>
        Set.Conflicts.Select(conflict => conflict.Constraint).Order(StringComparer.Ordinal).ShouldBe(["conflicts-with", "single-value"]);

    [Fact]
    public void Tramway_AsAnImage_IsWritten() => ImageWriter.Write(Set).Image.ShouldNotBeNull();

    private static FactSet Set => Compilation.Value.FactSet.ShouldNotBeNull();
}
