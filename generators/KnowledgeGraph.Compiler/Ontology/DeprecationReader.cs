using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the key <c>deprecated</c>: why something should not be used any longer, and what to use in its place.</summary>
internal static class DeprecationReader
{
    public const string Key = "deprecated";

    private static readonly string[] Flags = ["true", "false", "yes", "no", "on", "off"];

    /// <summary>The reason on one line; null where the key is absent, and, with a diagnostic, where it gives no reason.</summary>
    /// <param name="what">The beginning of a sentence about what is declared.</param>
    public static string? Read(MappingSyntax mapping, string what, OntologyScope scope)
    {
        if (mapping.Find(Key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is not ScalarSyntax { Value: var text } || string.IsNullOrWhiteSpace(text) || entry.Value.IsEmpty
            || Flags.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.DeprecatedWithoutReason, scope.Reader.At(entry.Value), what);
            return null;
        }

        return string.Join(" ", text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
