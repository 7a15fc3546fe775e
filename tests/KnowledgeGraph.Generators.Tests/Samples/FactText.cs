using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>An additional file in memory, with the metadata that the targets file would give it.</summary>
internal sealed class FactText(string path, string text, string role, string relativePath, string set = "") : AdditionalText
{
    public override string Path => path;

    public string Role => role;

    public string RelativePath => relativePath;

    /// <summary>The folder or package of the used set that it belongs to; empty for the project's own set.</summary>
    public string Set => set;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
