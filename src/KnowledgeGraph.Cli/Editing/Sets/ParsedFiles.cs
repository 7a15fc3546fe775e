using System.Runtime.CompilerServices;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Sets;

/// <summary>The trees of files, each parsed once for as long as its text is kept.</summary>
internal sealed class ParsedFiles
{
    private readonly ConditionalWeakTable<SourceText, SyntaxTree> _trees = [];

    public SyntaxTree Of(SourceText text) => _trees.GetValue(text, static text => SyntaxTree.Parse(text));
}
