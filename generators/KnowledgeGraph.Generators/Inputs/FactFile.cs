using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>A parsed fact file and where it is on disk. Equal when path and content are.</summary>
/// <param name="FullPath">What a diagnostic names; it goes into nothing that is emitted.</param>
public sealed record FactFile(string FullPath, SyntaxTree Tree)
{
    /// <summary>Parses <paramref name="input"/>; a file that cannot be read counts as empty, and the C# compiler says why.</summary>
    public static FactFile Parse(FactInput input, CancellationToken cancellationToken)
    {
        var text = input.File.GetText(cancellationToken) is { } content ? DecodedText.Of(content) : "";
        return new FactFile(input.File.Path, SyntaxTree.Parse(new SourceText(input.Path, text), cancellationToken));
    }
}
