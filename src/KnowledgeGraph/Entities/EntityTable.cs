using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The entities as columns, sorted by kind, then id. Texts are stored as ids of the <see cref="TextTable"/>.</summary>
public sealed class EntityTable : RowTable<Entity>
{
    private readonly TextTable _texts;
    private readonly Column<int> _index;
    private readonly Column<int> _aliases;
    private readonly Column<LocalNameRecord> _localNames;
    private readonly Column<IdentifierRecord> _identifiers;
    private readonly SparseStarts _localNameStarts;
    private readonly SparseStarts _aliasStarts;
    private readonly SparseStarts _identifierStarts;
    private readonly RowStarts _kindStarts;
    private readonly FormerIdTable _formerIds;

    internal EntityTable(FactGraph graph, ImageReader image, TextTable texts, int kinds, int markings)
        : base(graph)
    {
        _texts = texts;
        Ids = image.Column<EntityRow, int>(SectionId.EntityIds);
        Kinds = image.Column<EntityRow, ushort>(SectionId.EntityKinds, Count);
        Names = image.Column<EntityRow, int>(SectionId.EntityNames, Count);
        Descriptions = image.SparseColumn<EntityRow, int>(SectionId.EntityDescriptionPresence, SectionId.EntityDescriptions, Count);
        _localNames = image.Column<LocalNameRecord>(SectionId.LocalNames);
        _localNameStarts = image.SparseStarts(SectionId.LocalNamePresence, SectionId.LocalNameStarts, Count, _localNames.Length);
        _aliases = image.Column<int>(SectionId.Aliases);
        _aliasStarts = image.SparseStarts(SectionId.AliasPresence, SectionId.AliasStarts, Count, _aliases.Length);
        _identifiers = image.Column<IdentifierRecord>(SectionId.Identifiers);
        _identifierStarts = image.SparseStarts(SectionId.IdentifierPresence, SectionId.IdentifierStarts, Count, _identifiers.Length);
        _kindStarts = image.Starts(SectionId.KindStarts, kinds, Count);
        _index = image.Column<int>(SectionId.EntityIndex, ImageLayout.IndexSlots(Count));
        _formerIds = new FormerIdTable(image, texts, Count);
        Markings = MarkingColumn<EntityRow>.Read(image, SectionId.EntityMarkings, Count, markings);
    }

    /// <summary>The number of entities.</summary>
    public int Count => Ids.Length;

    private protected override int RowCount => Count;

    private protected override Entity At(FactGraph graph, int index) => graph.Entity(new EntityRow(index));

    /// <summary>The id of each entity.</summary>
    public Column<EntityRow, int> Ids { get; }

    /// <summary>The <see cref="Kind.Index"/> of each entity.</summary>
    public Column<EntityRow, ushort> Kinds { get; }

    /// <summary>The name of each entity.</summary>
    public Column<EntityRow, int> Names { get; }

    /// <summary>The description of each entity; 0 if it has none.</summary>
    public SparseColumn<EntityRow, int> Descriptions { get; }

    /// <summary>The <see cref="Marking.Index"/> of each entity.</summary>
    internal MarkingColumn<EntityRow> Markings { get; }

    /// <summary>Finds the entity with this id. O(1) expected.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8Id, out EntityRow entity)
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
            entity = new EntityRow(_index[slot] - 1);
            if (entity.IsNone)
            {
                return false;
            }

            if (_texts.Utf8(Ids[entity]).SequenceEqual(utf8Id))
            {
                return true;
            }

            slot = (slot + 1) & mask;
        }

        entity = EntityRow.None;
        return false;
    }

    /// <summary>Whether some entity had another id before.</summary>
    public bool HasFormerIds => _formerIds.Count > 0;

    /// <summary>Finds the entity that had this id before. O(log n) in the former ids of the graph.</summary>
    public bool TryFindFormer(ReadOnlySpan<byte> utf8Id, out EntityRow entity) => _formerIds.TryFind(utf8Id, out entity);

    /// <summary>Returns the entities of a concrete kind; empty for an abstract one.</summary>
    internal RowRange<EntityRow> OfKind(Kind kind)
    {
        var rows = _kindStarts[kind.Index];
        return new RowRange<EntityRow>(new EntityRow(rows.Start), rows.Count);
    }

    internal TextList AliasesOf(EntityRow entity) => new(_texts, _aliases, _aliasStarts[entity.Index]);

    internal FormerIdList FormerIdsOf(EntityRow entity) => _formerIds.Of(entity);

    internal RowRange LocalNamesOf(EntityRow entity) => _localNameStarts[entity.Index];

    internal LocalNameRecord LocalName(int index) => _localNames[index];

    internal RowRange IdentifiersOf(EntityRow entity) => _identifierStarts[entity.Index];

    internal IdentifierRecord Identifier(int index) => _identifiers[index];
}
