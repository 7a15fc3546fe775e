using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The ids that entities had before, sorted by their bytes.</summary>
internal sealed class FormerIdTable
{
    private readonly ImageReader _image;
    private readonly TextTable _texts;
    private readonly Column<FormerIdRecord> _ids;
    private readonly Column<int> _byEntity;
    private readonly int _entities;

    public FormerIdTable(ImageReader image, TextTable texts, int entities)
    {
        _image = image;
        _texts = texts;
        _entities = entities;
        _ids = image.Column<FormerIdRecord>(SectionId.FormerIds);
        _byEntity = image.Column<int>(SectionId.FormerIdOrder, _ids.Length);
    }

    public int Count => _ids.Length;

    /// <summary>Finds the entity that had an id. O(log n).</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8Id, out EntityRow entity)
    {
        var low = 0;
        var high = _ids.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            var order = _texts.Utf8(_ids[middle].Id).SequenceCompareTo(utf8Id);
            if (order == 0)
            {
                entity = Checked(_ids[middle].Entity);
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        entity = EntityRow.None;
        return false;
    }

    /// <summary>The former ids of an entity. O(log n).</summary>
    public FormerIdList Of(EntityRow entity)
    {
        var first = LowerBound(entity);
        return new FormerIdList(this, new RowRange(first, LowerBound(new EntityRow(entity.Index + 1)) - first));
    }

    /// <summary>The text of the former id at a place in the order of the entities.</summary>
    public ReadOnlySpan<byte> Utf8(int place) => _texts.Utf8(_ids[_byEntity[place]].Id);

    private int LowerBound(EntityRow entity)
    {
        var low = 0;
        var high = _byEntity.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            (low, high) = _ids[_byEntity[middle]].Entity.Index < entity.Index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private EntityRow Checked(EntityRow entity) =>
        (uint)entity.Index < (uint)_entities ? entity : throw _image.Inconsistent("a former id belongs to an entity that is not in it");
}
