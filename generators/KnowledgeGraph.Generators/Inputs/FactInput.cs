using KnowledgeGraph.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>An additional file that belongs to a fact set.</summary>
/// <param name="File">Compared by reference: the host makes another one when the content changes.</param>
/// <param name="Role"><see cref="FactRole"/>, <see cref="DocumentRole"/> or <see cref="QuestionRole"/>.</param>
/// <param name="Path">Relative to the set, or to the folder of documents; with forward slashes.</param>
public sealed record FactInput(AdditionalText File, string Role, string Path)
{
    /// <summary>A YAML file of the set.</summary>
    public const string FactRole = "fact";

    /// <summary>A source document.</summary>
    public const string DocumentRole = "document";

    /// <summary>A saved question.</summary>
    public const string QuestionRole = "question";

    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Null for files that are not for this generator.</summary>
    public static FactInput? Read(AdditionalText file, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Metadata + "KnowledgeGraphRole", out var role) || role is not (FactRole or DocumentRole or QuestionRole))
        {
            return null;
        }

        return options.TryGetValue(Metadata + "KnowledgeGraphPath", out var path) && path.Length > 0
            && path.Replace('\\', '/') is var slashed
            && IsOfRole(role, slashed)
            ? new FactInput(file, role, slashed)
            : null;
    }

    private static bool IsOfRole(string role, string path) => role switch
    {
        FactRole => FactSetPaths.IsFactFile(path) || FactSetPaths.IsNearlyFactFile(path),
        QuestionRole => FactSetPaths.IsQuestion(path),
        _ => true,
    };
}
