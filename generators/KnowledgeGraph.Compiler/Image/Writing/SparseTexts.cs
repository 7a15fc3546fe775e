using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes a column of texts that most rows do not have.</summary>
internal sealed class SparseTexts(SectionId presence, SectionId texts, int rows)
{
    private readonly SparseRows _rows = new(rows);

    /// <summary>The text of a row; rows come in ascending order.</summary>
    public void Add(int row, string? text, ImageSections sections, StringTable strings)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _rows.Add(row);
            sections[texts].AddInt32(strings.Id(text));
        }
    }

    public void Write(ImageSections sections) => _rows.Write(sections[presence]);
}
