using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>A level of disclosure: who may see an entity, a source or a statement.</summary>
public sealed class Marking
{
    private readonly MarkingLattice _lattice;
    private readonly byte[] _nameUtf8;

    internal Marking(MarkingLattice lattice, int index)
    {
        _lattice = lattice;
        Index = index;
        _nameUtf8 = Encoding.UTF8.GetBytes(Name);
    }

    /// <summary>The place among the markings of the ontology, in which each comes after those below it; 0 for the lowest.</summary>
    public int Index { get; }

    /// <summary>The name used in fact files: <c>TLP:GREEN</c>.</summary>
    public string Name => _lattice.Levels[Index].Name;

    public ReadOnlySpan<byte> NameUtf8 => _nameUtf8;

    /// <summary>Who may see what has this marking.</summary>
    public string Description => _lattice.Levels[Index].Description;

    /// <summary>The <see cref="Index"/> of each marking that is directly below this one.</summary>
    public ImmutableArray<int> Above => [.. _lattice.Levels[Index].Above];

    /// <summary>Whether it is <paramref name="limit"/> or below it, so that a release at that level may show what has it. O(1).</summary>
    public bool IsAtMost(Marking limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return _lattice.IsAtMost(Index, limit.Index);
    }

    /// <inheritdoc />
    public override string ToString() => Name;

    /// <summary>The markings of a lattice, in its order.</summary>
    internal static ImmutableArray<Marking> Of(MarkingLattice lattice) =>
        [.. Enumerable.Range(0, lattice.Levels.Count).Select(index => new Marking(lattice, index))];
}
