using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Validation;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>The exceptions and severities of the findings about passages.</summary>
internal static class FitExcuses
{
    /// <summary>Whether an exception of the statement covers a finding, or one of the entity that is not named.</summary>
    public static bool Excuse(BoundStatement statement, Constraint constraint, FactIndex facts) =>
        statement.Exceptions.IsExcepted(constraint)
        | (constraint switch
        {
            Constraint.SubjectFit => facts.ExceptionsOf(statement.Symbol.Subject).IsExcepted(constraint),
            Constraint.ObjectFit => statement.ObjectEntity is { } other && facts.ExceptionsOf(other).IsExcepted(constraint),
            Constraint.SpeakerFit => facts.ExceptionsOf(statement.Symbol.AttributedTo!).IsExcepted(constraint),
            _ => false,
        });

    /// <summary>The severity that the predicate gives this finding, otherwise a warning.</summary>
    public static DiagnosticSeverity SeverityOf(BoundStatement statement, Constraint constraint) =>
        GivenSeverityOf(statement, constraint) ?? DiagnosticSeverity.Warning;

    /// <summary>The severity that the predicate gives this finding by its name; null where it gives none.</summary>
    public static DiagnosticSeverity? GivenSeverityOf(BoundStatement statement, Constraint constraint)
    {
        var each = statement.Predicate.Severities.Each;
        for (var i = 0; i < each.Count; i++)
        {
            if (each[i].Constraint == constraint)
            {
                return each[i].Severity;
            }
        }

        return null;
    }

    /// <summary>Counts the exceptions of a statement whose passages cannot be read as used.</summary>
    public static void LeaveUnjudged(BoundStatement statement, FactIndex facts)
    {
        MarkUsed(statement.Exceptions);
        MarkUsed(facts.ExceptionsOf(statement.Symbol.Subject));
        MarkUsed(statement.ObjectEntity is { } other ? facts.ExceptionsOf(other) : []);
        MarkUsed(statement.Symbol.AttributedTo is { } speaker ? facts.ExceptionsOf(speaker) : []);
    }

    private static void MarkUsed(IReadOnlyList<ConstraintException> exceptions)
    {
        foreach (var exception in exceptions)
        {
            exception.IsUsed |= exception.Constraint is >= Constraint.SubjectFit and <= Constraint.HedgeFit;
        }
    }
}
