using System.Globalization;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Naming;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>Reads <see cref="GeneratorOptions"/> from the properties that the targets file makes visible.</summary>
public static class OptionsReader
{
    private const string Property = "build_property.";

    /// <summary>A property that is missing or makes no sense has its default.</summary>
    /// <param name="assemblyName">The namespace where the project names none.</param>
    public static GeneratorOptions Read(AnalyzerConfigOptions options, string? assemblyName)
    {
        var namespaceName = Text(options, "KnowledgeGraphNamespace") ?? Text(options, "RootNamespace") ?? assemblyName ?? "";
        var limit = int.TryParse(
            Text(options, "KnowledgeGraphAccessorLimit"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : GeneratorOptions.DefaultAccessorLimit;
        return new GeneratorOptions(
            CSharpIdentifier.Namespace(namespaceName), limit, List(Text(options, "KnowledgeGraphKindsWithoutAccessors") ?? ""))
        {
            IsFileCarried = Text(options, "KnowledgeGraphCarrier") == "file",
            Help = HelpAddress(Text(options, "KnowledgeGraphHelp") ?? ""),
        };
    }

    /// <summary>Reads what the set is compiled with. A day that makes no sense is an error of the targets file.</summary>
    public static SetOptions ReadSet(AnalyzerConfigOptions options)
    {
        var documents = Text(options, "KnowledgeGraphDocumentFolder") switch
        {
            "named" => DocumentFolderState.Named,
            "default" => DocumentFolderState.Default,
            _ => DocumentFolderState.Absent,
        };
        return new SetOptions(
            documents, Text(options, "KnowledgeGraphReviewsAsOf") is { } day && ReviewDays.TryDay(day, out var asOf) ? asOf : null)
        {
            Release = Text(options, "KnowledgeGraphRelease"),
        };
    }

    /// <summary>A folder becomes a URL too, which editors open.</summary>
    private static string HelpAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) ? address.AbsoluteUri.TrimEnd('/') + "/" : "";

    private static string? Text(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Property + name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    // Commas: whatever follows a semicolon is lost on the way here (https://github.com/dotnet/roslyn/issues/51692).
    private static EquatableArray<string> List(string text) =>
        text.Split([','], StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Trim())
            .Where(item => item.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(item => item, StringComparer.Ordinal)
            .ToEquatableArray();
}
