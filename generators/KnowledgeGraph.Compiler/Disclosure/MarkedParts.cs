using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Disclosure;

/// <summary>
/// The parts of the files of a set that can be left out of a release, each with its level. Collected while the set is bound.
/// </summary>
internal sealed class MarkedParts
{
    /// <summary>Entities, extensions and sources.</summary>
    public List<MarkedPart> Declarations { get; } = [];

    public List<MarkedStatement> Statements { get; } = [];

    /// <summary>Keys that refer to an entity or a source, and the items of such lists, without which the rest stays what it is.</summary>
    public List<MarkedReference> References { get; } = [];
}

/// <summary>A declaration.</summary>
/// <param name="Path">The file.</param>
/// <param name="Node">What is under its id.</param>
internal sealed record MarkedPart(string Path, SyntaxNode Node, int Level);

/// <summary>A statement.</summary>
/// <param name="Level">That of all that it consists of but its evidence.</param>
/// <param name="Evidence">Its passages; none where it takes the source of its file.</param>
/// <param name="Sources">The ids and levels of the sources that it cites, that of its file included.</param>
internal sealed record MarkedStatement(
    string Path,
    MappingSyntax Node,
    int Level,
    IReadOnlyList<(SyntaxNode Node, int Level)> Evidence,
    IReadOnlyList<(string Source, int Level)> Sources);

/// <summary>A reference of a source, or of a file to its default source.</summary>
/// <param name="Node">What is under the key, or the item of the list.</param>
/// <param name="Whole">The whole list, which falls with its last item; the node itself where there is none.</param>
/// <param name="Source">The source that has the reference; null for that of a file.</param>
internal sealed record MarkedReference(string Path, SyntaxNode Node, SyntaxNode Whole, string? Source, int Level);
