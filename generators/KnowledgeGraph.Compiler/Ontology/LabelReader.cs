using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads <c>label</c> and <c>inverseLabel</c>: names for people, spelt as inside a sentence.</summary>
internal static class LabelReader
{
    public const string Label = "label";
    public const string InverseLabel = "inverseLabel";

    /// <summary>The label; null if there is none, or if it is unusable, which is reported.</summary>
    /// <param name="owner">What has the label, for messages.</param>
    public static string? Read(MappingSyntax mapping, string key, string owner, OntologyScope scope)
    {
        if (scope.Reader.Optional(mapping, key) is not { } scalar)
        {
            return null;
        }

        var label = scalar.Value.Trim();
        if (ProblemOf(label) is not { } problem)
        {
            return label;
        }

        scope.Reader.Diagnostics.Report(DiagnosticCatalogue.UnusableLabel, scope.Reader.At(scalar), key, owner, problem);
        return null;
    }

    private static string? ProblemOf(string label) =>
        label.Length > SentencePattern.MaxLabelLength
            ? $"it has {label.Length} characters, and at most {SentencePattern.MaxLabelLength} are allowed"
        : label.Any(char.IsControl) ? "it must be on one line"
        : label.IndexOfAny(['{', '}']) >= 0 ? "it has no placeholders; put '{subject}' and '{object}' into 'sentence'"
        : null;
}
