using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>A file as it goes into the compilation: UTF-8 without a byte-order mark, line feeds only.</summary>
/// <param name="HintName">Unique in the compilation without regard to case; may hold a folder.</param>
public sealed record GeneratedSource(string HintName, string Text)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The one way by which a file is added.</summary>
    public void AddTo(SourceProductionContext context) =>
        context.AddSource(HintName, SourceText.From(Text, Utf8, SourceHashAlgorithm.Sha256));
}
