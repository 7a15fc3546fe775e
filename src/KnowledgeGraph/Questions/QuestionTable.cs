using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The saved questions of a set, sorted by name.</summary>
public sealed class QuestionTable : RowTable<Question>
{
    private readonly TextTable _texts;
    private readonly Column<QuestionRow, QuestionRecord> _rows;

    internal QuestionTable(FactGraph graph, ImageReader image, TextTable texts)
        : base(graph)
    {
        _texts = texts;
        _rows = image.Column<QuestionRow, QuestionRecord>(SectionId.Questions);
    }

    /// <summary>The number of questions.</summary>
    public int Count => _rows.Length;

    private protected override int RowCount => Count;

    private protected override Question At(FactGraph graph, int index) => graph.Question(new QuestionRow(index));

    internal QuestionRecord this[QuestionRow question] => _rows[question];

    /// <summary>Finds the question with this name. O(log n).</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8Name, out QuestionRow question)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            question = new QuestionRow(middle);
            var order = _texts.Utf8(_rows[question].Name).SequenceCompareTo(utf8Name);
            if (order == 0)
            {
                return true;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        question = QuestionRow.None;
        return false;
    }
}
