using KnowledgeGraph.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>An additional file that belongs to a fact set.</summary>
/// <param name="File">Compared by reference: the host makes another one when the content changes.</param>
/// <param name="Role"><see cref="FactRole"/>, <see cref="DocumentRole"/>, <see cref="QuestionRole"/> or <see cref="FitRole"/>.</param>
/// <param name="Path">
/// Relative to the set, or to the folder of documents; with forward slashes. That of a used set begins with the folder of its set.
/// </param>
public sealed record FactInput(AdditionalText File, string Role, string Path)
{
    /// <summary>A YAML file of the set.</summary>
    public const string FactRole = "fact";

    /// <summary>A source document.</summary>
    public const string DocumentRole = "document";

    /// <summary>A saved question.</summary>
    public const string QuestionRole = "question";

    /// <summary>The file that keeps how passages fit.</summary>
    public const string FitRole = "fit";

    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Null for files that are not for this generator.</summary>
    public static FactInput? Read(AdditionalText file, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Metadata + "KnowledgeGraphRole", out var role) || role is not (FactRole or DocumentRole or QuestionRole or FitRole))
        {
            return null;
        }

        return options.TryGetValue(Metadata + "KnowledgeGraphPath", out var path) && path.Length > 0
            && path.Replace('\\', '/') is var slashed
            && IsOfRole(role, slashed)
            ? new FactInput(file, role, SetOf(options) is { Length: > 0 } set ? InUsedSet(role, set, slashed) : slashed)
            : null;
    }

    /// <summary>The folder of the used set that the file belongs to; empty for the project's own set.</summary>
    private static string SetOf(AnalyzerConfigOptions options) =>
        options.TryGetValue(Metadata + "KnowledgeGraphSet", out var set) ? set.Replace('\\', '/').TrimEnd('/') : "";

    private static string InUsedSet(string role, string set, string path) =>
        role == DocumentRole ? $"{set}/{FactSetPaths.DocumentsFolder}/{path}" : $"{set}/{path}";

    private static bool IsOfRole(string role, string path) => role switch
    {
        FactRole => FactSetPaths.IsFactFile(path) || FactSetPaths.IsNearlyFactFile(path),
        QuestionRole => FactSetPaths.IsQuestion(path),
        FitRole => FactSetPaths.IsFitFile(path),
        _ => true,
    };
}
