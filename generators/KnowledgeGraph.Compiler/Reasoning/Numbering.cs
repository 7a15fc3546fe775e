using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>Numbers in place of ids and names while the reasoner runs.</summary>
internal sealed class Numbering
{
    public Numbering(FactIndex facts, OntologySymbol ontology)
    {
        Predicates = [.. ontology.Predicates];
        PredicateNumbers = Numbers(Predicates.Select(predicate => predicate.Name));
        IsSymmetric = Array.ConvertAll(Predicates, predicate => predicate.IsSymmetric);
        Entities = [.. facts.EntityKinds.Keys];
        Array.Sort(Entities, StringComparer.Ordinal);
        EntityNumbers = Numbers(Entities);
    }

    public PredicateSymbol[] Predicates { get; }

    public Dictionary<string, int> PredicateNumbers { get; }

    public bool[] IsSymmetric { get; }

    /// <summary>Ids in ordinal order, so that numbers compare as ids do.</summary>
    public string[] Entities { get; }

    public Dictionary<string, int> EntityNumbers { get; }

    private static Dictionary<string, int> Numbers(IEnumerable<string> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            numbers.Add(name, numbers.Count);
        }

        return numbers;
    }
}
