using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>Nothing ceases to exist before it begins to. Only what is certain is reported.</summary>
internal sealed class TimeOrderRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var life in context.Lives.All)
        {
            if (life.Value is not { Begin: { } begin, End: { } end } || life.Value.First <= life.Value.Last
                || context.Facts.ExceptionsOf(life.Key).IsExcepted(Constraint.TimeOrder)
                || end.Exceptions.IsExcepted(Constraint.TimeOrder) || begin.Exceptions.IsExcepted(Constraint.TimeOrder))
            {
                continue;
            }

            context.Diagnostics.Report(
                DiagnosticCatalogue.LifeOrder,
                Severity(life.Key, begin, end, context),
                end.Location,
                [begin.Location],
                life.Key, DayText.Of(life.Value.Last),
                DayText.Of(life.Value.First));
        }
    }

    /// <summary>The kind decides; where it does not, the sources of the two dates.</summary>
    private static DiagnosticSeverity Severity(string entity, BoundStatement begin, BoundStatement end, ValidationContext context)
    {
        var kind = context.Facts.Ontology.Kinds[context.Facts.EntityKinds[entity]!];
        return context.Severity.Declared(Constraint.TimeOrder, kind) ?? BreachSeverity.Of(Constraint.TimeOrder, begin, end);
    }
}
