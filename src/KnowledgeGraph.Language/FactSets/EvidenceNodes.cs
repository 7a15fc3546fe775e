using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>The evidence in a fact file, as it is written.</summary>
internal static class EvidenceNodes
{
    /// <summary>Each piece of evidence, in the order of the file: a scalar or a mapping.</summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxTree tree) => Below(tree.Root);

    /// <summary>The parser bounds the depth.</summary>
    private static IEnumerable<SyntaxNode> Below(SyntaxNode? node) => node switch
    {
        MappingSyntax mapping => mapping.Entries.SelectMany(entry =>
            entry.Name == StatementFields.Evidence ? ItemsOf(entry.Value) : Below(entry.Value)),
        SequenceSyntax sequence => sequence.Items.SelectMany(Below),
        _ => [],
    };

    private static IEnumerable<SyntaxNode> ItemsOf(SyntaxNode node) => node is SequenceSyntax sequence ? sequence.Items : [node];
}
