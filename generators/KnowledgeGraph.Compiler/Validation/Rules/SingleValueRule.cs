using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>
/// A predicate of cardinality one has one value at a time, at the end that the cardinality is about. The qualifiers that
/// identify a statement separate values, as Wikidata's separators do: a budget in money and one in vehicles are two.
/// </summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Single_value"/>
internal sealed class SingleValueRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var subjects = new ClaimGroups();
        var objects = new ClaimGroups();
        foreach (var statement in context.Facts.Statements)
        {
            if (ClaimGroups.IsAffirmed(statement))
            {
                Add(statement, subjects, objects);
            }
        }

        var judge = new ContradictionJudge(context, "single-value");
        Judge(subjects, judge, statement => statement.Predicate.Name, context);
        Judge(objects, judge, statement => statement.Predicate.Inverse ?? statement.Predicate.Name, context);
    }

    private static void Judge(
        ClaimGroups groups, ContradictionJudge judge, Func<BoundStatement, string> field, ValidationContext context)
    {
        foreach (var group in groups.All)
        {
            judge.Judge(group.Claims, (first, second) => context.Diagnostics.Report(
                DiagnosticCatalogue.SingleValueConflict,
                BreachSeverity.Of(Constraint.SingleValue, first.Statement, second.Statement),
                second.Location,
                InferencePhrase.FurtherLocations(first.Statement, second.Statement),
                field(first.Statement), group.Owner, FactValueTypes.WithoutType(first.Value), FactValueTypes.WithoutType(second.Value),
                MeetingPhrase.Of(first, second) + InferencePhrase.Of(first.Statement, second.Statement)));
        }
    }

    private static void Add(BoundStatement statement, ClaimGroups subjects, ClaimGroups objects)
    {
        var symbol = statement.Symbol;
        if (statement.Predicate.IsSingleValued)
        {
            subjects.Add(symbol.Predicate, symbol.Subject, Separators(statement), statement, FactValueTypes.CanonicalText(symbol.Object));
        }

        if (statement.ObjectEntity is not { } other || !statement.Predicate.IsInverseSingleValued)
        {
            return;
        }

        // Both ends of a symmetric statement are subjects of the same predicate.
        if (statement.Predicate.IsSymmetric)
        {
            subjects.Add(symbol.Predicate, other, Separators(statement), statement, "entity " + symbol.Subject);
        }
        else
        {
            objects.Add(symbol.Predicate, other, Separators(statement), statement, "entity " + symbol.Subject);
        }
    }

    private static string Separators(BoundStatement statement)
    {
        var text = "";
        for (var i = 0; i < statement.Symbol.Qualifiers.Count; i++)
        {
            var qualifier = statement.Symbol.Qualifiers[i];
            if (statement.Predicate.IdentifiedBy.Contains(qualifier.Qualifier))
            {
                text += $"{qualifier.Qualifier} {FactValueTypes.CanonicalText(qualifier.Value)}\n";
            }
        }

        return text;
    }
}
