using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>An additional file in memory, with the metadata that the targets file would give it.</summary>
internal sealed class FactText(string path, string text, string role, string relativePath) : AdditionalText
{
    public override string Path => path;

    public string Role => role;

    public string RelativePath => relativePath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
