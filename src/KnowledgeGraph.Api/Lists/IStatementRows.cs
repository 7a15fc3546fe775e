namespace KnowledgeGraph.Api.Lists;

/// <summary>A list of which each row has a statement.</summary>
internal interface IStatementRows
{
    /// <summary>How certainly the statement at a row holds on the day of the view; null if the view has no day.</summary>
    Certainty? CertaintyAt(int owner, int row);
}
