using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>
/// An exception without which nothing would be reported has outlived its reason. Runs behind all rules that ask for exceptions.
/// </summary>
internal sealed class UnusedExceptionRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        if (!context.HasAllFacts)
        {
            return;
        }

        foreach (var exceptions in context.Facts.EntityExceptions.Values)
        {
            Report(exceptions, context.Diagnostics);
        }

        foreach (var statement in context.Facts.Statements)
        {
            Report(statement.Exceptions, context.Diagnostics);
        }
    }

    private static void Report(IReadOnlyList<ConstraintException> exceptions, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < exceptions.Count; i++)
        {
            if (!exceptions[i].IsUsed)
            {
                diagnostics.Report(
                    DiagnosticCatalogue.UnusedException, exceptions[i].Location, FormatWords.Constraints.WordOf(exceptions[i].Constraint));
            }
        }
    }
}
