using KnowledgeGraph.Format;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>Writes sections of which every element follows from the number of an entity or a statement.</summary>
internal sealed class LargeSections(LargeSet set, ImageFile file)
{
    public void ByEntity(SectionId section, Action<int> add)
    {
        file.Begin(section);
        for (var entity = 0; entity < set.Entities; entity++)
        {
            add(entity);
        }
    }

    public void ByStatement(SectionId section, Action<int, int, int> add) => ByEntity(section, entity =>
    {
        for (var predicate = 0; predicate < LargeSet.StatementsPerEntity; predicate++)
        {
            add(entity, predicate, (entity * LargeSet.StatementsPerEntity) + predicate);
        }
    });

    public void WriteStarts(SectionId section, int items, int rowsPerItem)
    {
        file.Begin(section);
        for (var item = 0; item <= items; item++)
        {
            file.Add(item * rowsPerItem);
        }
    }

    /// <summary>The presence of a sparse column of which every row has an element.</summary>
    public void WriteFull(SectionId section, int rows)
    {
        file.Begin(section);
        for (var row = 0; row < rows; row += 32)
        {
            file.Add(rows - row < 32 ? (1 << (rows - row)) - 1 : -1);
            file.Add(row);
        }
    }

    /// <summary>A section of so many zeros.</summary>
    public void WriteEmpty(SectionId section, int elements)
    {
        file.Begin(section);
        AddZeros((long)elements * SectionElements.SizeOf(section));
    }

    public void AddZeros(long count)
    {
        Span<byte> zeros = stackalloc byte[4096];
        zeros.Clear();
        for (; count > 0; count -= Math.Min(count, zeros.Length))
        {
            file.Write(zeros[..(int)Math.Min(count, zeros.Length)]);
        }
    }

    public void AddDay(int statement) => file.Add(LargeSet.DateDay(LargeSet.DateOf(statement)));

    public static ushort Traits(int statement) =>
        TraitBits.Pack((int)Modality.Asserted, (int)Rank.Normal, LargeSet.CredibilityOf(statement), null, (int)Basis.Explicit);
}
