using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Reporting;
using Microsoft.CodeAnalysis;
using Diagnostic = KnowledgeGraph.Compiler.Diagnostics.Diagnostic;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>Everything that is wrong with a set, in the order in which it is shown.</summary>
/// <param name="Help">See <see cref="GeneratorOptions.Help"/>.</param>
public sealed record DiagnosticReport(EquatableArray<Diagnostic> Diagnostics, string Help)
{
    /// <summary>Reports some of each cause: one mistake in an ontology would otherwise fill a build's log with its thousand effects.</summary>
    public void AddTo(SourceProductionContext context)
    {
        foreach (var (diagnostic, more) in DiagnosticSelection.Select(Diagnostics))
        {
            context.ReportDiagnostic(DiagnosticReporter.Convert(diagnostic, more, Help));
        }
    }
}
