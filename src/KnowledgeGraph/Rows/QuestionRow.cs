namespace KnowledgeGraph;

/// <summary>A row of the <see cref="QuestionTable"/>: questions are sorted by name.</summary>
/// <param name="Index">The number of the row, from 0.</param>
public readonly record struct QuestionRow(int Index) : IRow<QuestionRow>
{
    /// <summary>No question.</summary>
    public static QuestionRow None => new(-1);

    /// <inheritdoc />
    public int CompareTo(QuestionRow other) => Index.CompareTo(other.Index);

    static QuestionRow IRow<QuestionRow>.At(int index) => new(index);
}
