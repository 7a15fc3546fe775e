namespace KnowledgeGraph.Cli.Questions;

/// <summary>How an answer compares with the file beside its question.</summary>
internal enum AnswerExpectation
{
    /// <summary>There is no file.</summary>
    None,

    /// <summary>The file has this answer.</summary>
    Met,

    /// <summary>The file has another answer.</summary>
    Missed,
}
