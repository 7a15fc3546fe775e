using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>The root of a file.</summary>
internal static class FileRoot
{
    /// <summary>The mapping; an empty one for an empty file; null, with a diagnostic, for anything else.</summary>
    public static MappingSyntax? Read(SyntaxTree tree, string what, NodeReader reader) =>
        tree.Root is null || tree.Root.IsEmpty ? new MappingSyntax(default, []) : reader.Mapping(tree.Root, what);
}
