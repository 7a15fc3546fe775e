using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The context of the binders of a file: its reader, which takes diagnostics, and everything that the set declares.</summary>
internal sealed record BindingScope(NodeReader Reader, FactIndex Index)
{
    public OntologyIndex Ontology => Index.Ontology;

    /// <summary>The source of every statement of the file that has no evidence of its own; null where the file names none.</summary>
    public SourceDefinition? DefaultSource =>
        Index.DefaultSources.TryGetValue(Reader.Path, out var source) ? source : null;

    /// <summary>The level of all that the file states.</summary>
    public int FileMarking => Index.FileMarkings.TryGetValue(Reader.Path, out var level) ? level : MarkingLattice.Lowest;
}
