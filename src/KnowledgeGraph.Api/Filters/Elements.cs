namespace KnowledgeGraph.Api.Filters;

/// <summary>Things of which a row has any number: what <c>some</c>, <c>all</c>, <c>none</c> and <c>any</c> look through.</summary>
internal abstract class Elements
{
    /// <summary>
    /// Whether there is an element for which <paramref name="test"/> answers <paramref name="expected"/>. Allocates nothing.
    /// </summary>
    /// <param name="test">Null for any element at all.</param>
    public abstract bool Any(RowTest? test, bool expected, int row, int place, ref FilterWork work);
}
