using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Generators.Tests.Samples;

/// <summary>What MSBuild makes visible to the generator.</summary>
internal sealed class FactOptionsProvider(IReadOnlyDictionary<string, string> properties, IEnumerable<FactText> files)
    : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<AdditionalText, FactText> _files = files.ToDictionary(file => (AdditionalText)file);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        _files[textFile] is { Role.Length: > 0 } file
            ? new Dictionary<string, string>
            {
                ["build_metadata.AdditionalFiles.KnowledgeGraphRole"] = file.Role,
                ["build_metadata.AdditionalFiles.KnowledgeGraphPath"] = file.RelativePath,
                ["build_metadata.AdditionalFiles.KnowledgeGraphSet"] = file.Set,
            }
            : []);

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
