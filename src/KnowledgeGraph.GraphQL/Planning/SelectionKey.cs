using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>
/// The identity of a selection: the type, and the instances of the selection sets that are merged. Equal selections share one plan.
/// </summary>
internal readonly struct SelectionKey(CompositeType type, SelectionSetNode[] sets) : IEquatable<SelectionKey>
{
    private readonly CompositeType _type = type;
    private readonly SelectionSetNode[] _sets = sets;

    public bool Equals(SelectionKey other) => _type == other._type && _sets.AsSpan().SequenceEqual(other._sets);

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_type);
        foreach (var set in _sets)
        {
            hash.Add(set);
        }

        return hash.ToHashCode();
    }
}
