using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>Keeps constraints that may be warnings from being underlined as errors.</summary>
internal static class Leniency
{
    /// <summary>The ontology says so or, where it says nothing, a source of the set may.</summary>
    public static bool MayBeWarning(this FactSet set, ConstraintSeverities severities, Constraint constraint) =>
        severities.Of(constraint) is { } severity ? severity == DiagnosticSeverity.Warning : set.Sources.Any(source => source.IsLenient);
}
