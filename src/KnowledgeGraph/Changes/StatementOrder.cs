namespace KnowledgeGraph.Changes;

/// <summary>An order of statements that holds across graphs, and in which a reader looks for them: subject, predicate, id.</summary>
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

    /// <summary>The id as the number that it spells.</summary>
    public static ulong BitsOf(Statement statement) => statement.Graph.Statements.Ids[statement.Row];
}
