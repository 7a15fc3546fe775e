namespace KnowledgeGraph.Changes;

/// <summary>An order of statements that is valid across graphs and convenient for readers: subject, predicate, id.</summary>
internal static class StatementOrder
{
    public static int Compare(Statement left, Statement right)
    {
        if (left.Subject.IdUtf8.SequenceCompareTo(right.Subject.IdUtf8) is var subject and not 0)
        {
            return subject;
        }

        if (string.CompareOrdinal(left.Predicate.Name, right.Predicate.Name) is var predicate and not 0)
        {
            return predicate;
        }

        return BitsOf(left).CompareTo(BitsOf(right));
    }

    /// <summary>Returns the id as a number.</summary>
    public static ulong BitsOf(Statement statement) => statement.Graph.Statements.Ids[statement.Row];
}
