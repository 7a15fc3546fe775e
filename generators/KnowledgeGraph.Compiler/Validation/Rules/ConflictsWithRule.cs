using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>Two predicates that the ontology declares to exclude each other do not hold between the same two at one time.</summary>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal/Conflicts_with"/>
internal sealed class ConflictsWithRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var pairs = Pairs(context);
        if (pairs.Count == 0)
        {
            return;
        }

        var groups = new ClaimGroups();
        foreach (var statement in context.Facts.Statements)
        {
            if (statement.ObjectEntity is not null && ClaimGroups.IsAffirmed(statement)
                && pairs.TryGetValue(statement.Symbol.Predicate, out var topics))
            {
                foreach (var topic in topics)
                {
                    groups.Add(topic, statement.Ends.Left, statement.Ends.Right, statement, statement.Symbol.Predicate);
                }
            }
        }

        var judge = new ContradictionJudge(context, "conflicts-with");
        foreach (var group in groups.All)
        {
            judge.Judge(group.Claims, (first, second) => context.Diagnostics.Report(
                DiagnosticCatalogue.PredicateConflict,
                BreachSeverity.Of(Constraint.ConflictsWith, first.Statement, second.Statement),
                second.Location,
                InferencePhrase.FurtherLocations(first.Statement, second.Statement),
                first.Value, second.Value, group.Owner, first.Statement.Ends.Right,
                MeetingPhrase.Of(first, second) + InferencePhrase.Of(first.Statement, second.Statement)));
        }
    }

    /// <summary>For each predicate the pairs that it belongs to; the declaration on one side is enough.</summary>
    private static Dictionary<string, SortedSet<string>> Pairs(ValidationContext context)
    {
        var pairs = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var predicate in context.Facts.Ontology.Predicates.Values)
        {
            foreach (var other in predicate.Symbol.ConflictsWith)
            {
                var name = predicate.Symbol.Name;
                if (other == name)
                {
                    continue;
                }

                var topic = string.CompareOrdinal(name, other) < 0 ? $"{name} {other}" : $"{other} {name}";
                Add(name, topic);
                Add(other, topic);
            }
        }

        return pairs;

        void Add(string name, string topic)
        {
            if (!pairs.TryGetValue(name, out var topics))
            {
                pairs.Add(name, topics = new SortedSet<string>(StringComparer.Ordinal));
            }

            topics.Add(topic);
        }
    }
}
