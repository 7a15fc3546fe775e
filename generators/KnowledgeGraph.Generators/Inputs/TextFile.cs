using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>A file that is read and not parsed, such as a saved question, and where it is on disk. Equal when path and content are.</summary>
/// <param name="FullPath">What a diagnostic names; it goes into nothing that is emitted.</param>
public sealed record TextFile(string FullPath, SourceText Text)
{
    /// <summary>Reads <paramref name="input"/>; a file that cannot be read counts as empty, and the C# compiler says why.</summary>
    public static TextFile Read(FactInput input, CancellationToken cancellationToken)
    {
        var text = input.File.GetText(cancellationToken) is { } content ? DecodedText.Of(content) : "";
        return new TextFile(input.File.Path, new SourceText(input.Path, text));
    }
}
