using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>What makes two selections the same: the type, and the very selection sets that are merged. They then share one plan.</summary>
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
