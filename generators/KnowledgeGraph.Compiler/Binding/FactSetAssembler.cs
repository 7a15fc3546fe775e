using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Puts a set that is free of errors into the order in which the model is kept.</summary>
internal static class FactSetAssembler
{
    public static FactSet Assemble(OntologySymbol ontology, FactIndex facts, List<ConflictSymbol> conflicts)
    {
        var sources = new List<SourceSymbol>(facts.Sources.Count);
        foreach (var source in facts.Sources.Values)
        {
            sources.Add(source.Symbol);
        }

        return new FactSet(
            ontology,
            Sorted(sources, (left, right) => string.CompareOrdinal(left.Id, right.Id)),
            Sorted(facts.Entities, CompareEntities),
            SortedStatements(facts.Statements),
            Sorted(conflicts, CompareConflicts));
    }

    private static EquatableArray<T> Sorted<T>(List<T> items, Comparison<T> comparison)
        where T : IEquatable<T>
    {
        var sorted = items.ToArray();
        Array.Sort(sorted, comparison);
        return new EquatableArray<T>(sorted);
    }

    private static int CompareEntities(EntitySymbol left, EntitySymbol right)
    {
        var order = string.CompareOrdinal(left.Kind, right.Kind);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    /// <summary>
    /// By subject, predicate, id. Subjects are sorted once each, and their statements among themselves: O(n log m), where m is the number of
    /// statements about one.
    /// </summary>
    private static EquatableArray<StatementSymbol> SortedStatements(List<BoundStatement> statements)
    {
        var bySubject = new Dictionary<string, List<StatementSymbol>>(StringComparer.Ordinal);
        List<StatementSymbol>? last = null;
        foreach (var statement in statements)
        {
            var symbol = statement.Symbol;
            if (last is null || !ReferenceEquals(last[0].Subject, symbol.Subject))
            {
                if (!bySubject.TryGetValue(symbol.Subject, out last))
                {
                    bySubject.Add(symbol.Subject, last = []);
                }
            }

            last.Add(symbol);
        }

        var subjects = bySubject.Keys.ToArray();
        Array.Sort(subjects, StringComparer.Ordinal);
        var sorted = new List<StatementSymbol>(statements.Count);
        foreach (var subject in subjects)
        {
            var own = bySubject[subject];
            own.Sort(ComparePredicates);
            sorted.AddRange(own);
        }

        return new EquatableArray<StatementSymbol>([.. sorted]);
    }

    private static int ComparePredicates(StatementSymbol left, StatementSymbol right)
    {
        var order = string.CompareOrdinal(left.Predicate, right.Predicate);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private static int CompareConflicts(ConflictSymbol left, ConflictSymbol right)
    {
        var shorter = Math.Min(left.Statements.Count, right.Statements.Count);
        for (var i = 0; i < shorter; i++)
        {
            var order = string.CompareOrdinal(left.Statements[i], right.Statements[i]);
            if (order != 0)
            {
                return order;
            }
        }

        var length = left.Statements.Count.CompareTo(right.Statements.Count);
        return length != 0 ? length : string.CompareOrdinal(left.Constraint, right.Constraint);
    }
}
