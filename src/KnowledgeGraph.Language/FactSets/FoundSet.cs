using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>A set that another one uses, where it was found.</summary>
/// <param name="Name">The folder as it stands in the paths of its files.</param>
/// <param name="Tree">The tree that has its files.</param>
/// <param name="Folder">The folder in that tree, behind all links.</param>
/// <param name="Ontology">Its ontology.</param>
internal sealed record FoundSet(string Name, IFileTree Tree, string Folder, SourceText Ontology)
{
    /// <summary>The files that belong to the set, without its documents.</summary>
    public IReadOnlyList<FoundFile> Files => field ??= FactSetReader.FactFiles(Tree, Folder);

    /// <summary>The folder of its documents, which need not be there.</summary>
    public string Documents => FactSetReader.Combine(Folder, FactSetPaths.DocumentsFolder);
}
