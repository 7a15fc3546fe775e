using KnowledgeGraph.Cli.Editing.Names;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Editing.Sets;

/// <summary>A set as an author sees it at the moment of a request: the texts of now, and what the compiler knew last.</summary>
internal sealed class SetView(EditedSet set, SetSnapshot snapshot, IReadOnlyDictionary<string, OpenFile> buffers)
{
    private Dictionary<string, SourceText>? _texts;

    public EditedSet Set { get; } = set;

    /// <summary>The files of now.</summary>
    public FactSetFiles Files { get; } = set.Current(snapshot, buffers);

    /// <summary>The findings of the last compilation, about the texts of then.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => snapshot.Diagnostics;

    /// <summary>The files that the diagnostics are about.</summary>
    public FactSetFiles Compiled => snapshot.Files;

    /// <summary>The facts without an error, of now; null where there is one.</summary>
    public FactSet? Sound => snapshot.Facts;

    /// <summary>The newest facts that are known.</summary>
    public FactSet? Facts => snapshot.LastGood;

    public OntologySymbol? Ontology => Facts?.Ontology;

    public NameTable Names => field ??= NameTable.Create(this);

    /// <summary>The trees of the set and of those that it uses.</summary>
    public IEnumerable<SyntaxTree> Trees => Files.Files.Concat(Files.Used).Where(file => FactSetPaths.IsFactFile(file.Path) || FactSetPaths.IsOfUsedSet(file.Path)).Select(Set.Parsed.Of);

    /// <summary>The file at a path in the set; null where there is none.</summary>
    public SourceText? Text(string path)
    {
        _texts ??= Files.Files.Concat(Files.Questions).Concat(Files.Used).Concat(Files.Answers).Concat(Files.Unread)
            .DistinctBy(file => file.Path, StringComparer.Ordinal).ToDictionary(file => file.Path, StringComparer.Ordinal);
        return _texts.GetValueOrDefault(path);
    }

    /// <summary>The URI of a file, as the client writes it where it is open.</summary>
    public string UriOf(string path)
    {
        var full = Set.FullPathOf(path);
        return buffers.TryGetValue(full, out var open) ? open.Uri : Protocol.FileUri.Of(full);
    }

    /// <summary>The client's version of a file; null where it is not open.</summary>
    public int? VersionOf(string path) => buffers.TryGetValue(Set.FullPathOf(path), out var open) ? open.Version : null;
}
