using KnowledgeGraph.Compiler.Ontology;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>What the binders of a file share: the file, with where its diagnostics go, and everything that the set declares.</summary>
internal sealed record BindingScope(NodeReader Reader, FactIndex Index)
{
    public OntologyIndex Ontology => Index.Ontology;
}
