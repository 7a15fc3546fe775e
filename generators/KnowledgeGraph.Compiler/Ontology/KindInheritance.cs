using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Constraints that kinds inherit from their ancestors.</summary>
internal static class KindInheritance
{
    /// <summary>Every predicate that an entity of the kind must have: its own and those of the kinds above, ordinal.</summary>
    public static IEnumerable<string> RequiredOf(this OntologyIndex ontology, KindSymbol kind)
    {
        var required = new SortedSet<string>(kind.Constraints.RequiredStatements, StringComparer.Ordinal);
        foreach (var ancestor in kind.Ancestors)
        {
            required.UnionWith(ontology.Kinds[ancestor].Constraints.RequiredStatements);
        }

        return required;
    }

    /// <summary>For each kind that has any, the properties that date its entities: its own, or those of the nearest kind above.</summary>
    public static Dictionary<string, (string? Begins, string? Ends)> DatedKinds(this OntologyIndex ontology)
    {
        var dated = new Dictionary<string, (string? Begins, string? Ends)>(StringComparer.Ordinal);
        foreach (var kind in ontology.Kinds.Values)
        {
            var (begins, ends) = (kind.Constraints.Begins, kind.Constraints.Ends);
            foreach (var ancestor in kind.Ancestors)
            {
                begins ??= ontology.Kinds[ancestor].Constraints.Begins;
                ends ??= ontology.Kinds[ancestor].Constraints.Ends;
            }

            if (begins is not null || ends is not null)
            {
                dated.Add(kind.Name, (begins, ends));
            }
        }

        return dated;
    }
}
