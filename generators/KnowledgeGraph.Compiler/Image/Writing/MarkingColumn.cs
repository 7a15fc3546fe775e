using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the markings of rows, a byte each; nothing where all have the lowest.</summary>
internal static class MarkingColumn
{
    public static void Write(SectionBuffer section, IEnumerable<int> markings)
    {
        var column = markings.ToArray();
        if (Array.TrueForAll(column, marking => marking == MarkingLattice.Lowest))
        {
            return;
        }

        foreach (var marking in column)
        {
            section.AddByte((byte)marking);
        }
    }
}
