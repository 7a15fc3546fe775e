using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The entities as columns, sorted by kind, then id. Texts are ids of the <see cref="TextTable"/>.</summary>
public sealed class EntityTable
{
    private readonly TextTable _texts;
    private readonly Column<int> _index;
    private readonly Column<int> _aliases;
    private readonly Column<IdentifierRow> _identifiers;
    private readonly RowStarts _aliasStarts;
    private readonly RowStarts _identifierStarts;
    private readonly RowStarts _kindStarts;

    internal EntityTable(ImageReader image, TextTable texts, int kinds)
    {
        _texts = texts;
        Ids = image.Column<int>(SectionId.EntityIds);
        Kinds = image.Column<ushort>(SectionId.EntityKinds, Count);
        Names = image.Column<int>(SectionId.EntityNames, Count);
        Descriptions = image.Column<int>(SectionId.EntityDescriptions, Count);
        _aliases = image.Column<int>(SectionId.Aliases);
        _aliasStarts = image.Starts(SectionId.AliasStarts, Count, _aliases.Length);
        _identifiers = image.Column<IdentifierRow>(SectionId.Identifiers);
        _identifierStarts = image.Starts(SectionId.IdentifierStarts, Count, _identifiers.Length);
        _kindStarts = image.Starts(SectionId.KindStarts, kinds, Count);
        _index = image.Column<int>(SectionId.EntityIndex, ImageLayout.IndexSlots(Count));
    }

    /// <summary>The number of entities.</summary>
    public int Count => Ids.Length;

    /// <summary>By entity, its id.</summary>
    public Column<int> Ids { get; }

    /// <summary>By entity, the <see cref="Kind.Index"/>.</summary>
    public Column<ushort> Kinds { get; }

    /// <summary>By entity, its name.</summary>
    public Column<int> Names { get; }

    /// <summary>By entity, its description; 0 where it has none.</summary>
    public Column<int> Descriptions { get; }

    /// <summary>The entity with this id, or -1. O(1) expected.</summary>
    public int Find(ReadOnlySpan<byte> utf8Id)
    {
        var hash = ImageLayout.HashSeed;
        foreach (var next in utf8Id)
        {
            hash = ImageLayout.HashStep(hash, next);
        }

        var mask = _index.Length - 1;
        var slot = (int)(hash & (uint)mask);
        for (var probes = 0; probes <= mask; probes++)
        {
            var entity = _index[slot] - 1;
            if (entity < 0)
            {
                return -1;
            }

            if (_texts.Utf8(Ids[entity]).SequenceEqual(utf8Id))
            {
                return entity;
            }

            slot = (slot + 1) & mask;
        }

        return -1;
    }

    /// <summary>The entities of a concrete kind; none for an abstract one.</summary>
    internal RowRange OfKind(int kind) => _kindStarts[kind];

    internal TextList AliasesOf(int entity) => new(_texts, _aliases, _aliasStarts[entity]);

    internal RowRange IdentifiersOf(int entity) => _identifierStarts[entity];

    internal IdentifierRow Identifier(int row) => _identifiers[row];
}
