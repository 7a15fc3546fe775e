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

        var statements = new List<StatementSymbol>(facts.Statements.Count);
        foreach (var statement in facts.Statements)
        {
            statements.Add(statement.Symbol);
        }

        return new FactSet(
            ontology,
            Sorted(sources, (left, right) => string.CompareOrdinal(left.Id, right.Id)),
            Sorted(facts.Entities, CompareEntities),
            Sorted(statements, CompareStatements),
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

    private static int CompareStatements(StatementSymbol left, StatementSymbol right)
    {
        var order = string.CompareOrdinal(left.Subject, right.Subject);
        if (order == 0)
        {
            order = string.CompareOrdinal(left.Predicate, right.Predicate);
        }

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
