namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// The elements of a list that belongs to a row, for <c>some</c>, <c>all</c>, <c>none</c>, <c>any</c> and <c>count</c>.
/// </summary>
internal abstract class Elements
{
    /// <summary>Whether <paramref name="test"/> returns <paramref name="expected"/> for any element. Allocates nothing.</summary>
    /// <param name="test">Null for any element.</param>
    public abstract bool Any(RowTest? test, bool expected, int row, int place, ref FilterWork work);

    /// <summary>The number of distinct elements, such as the entities at the other ends of relations.</summary>
    public abstract int Count(int row, int place, ref FilterWork work);

    /// <summary>Whether <see cref="FindOwners"/> finds the rows whose lists have an element.</summary>
    public virtual bool HasOwners => false;

    /// <summary>Adds the rows whose lists have an element, followed backwards.</summary>
    /// <param name="rest">A condition on the element at its place; null for none.</param>
    public virtual void FindOwners(int element, RowTest? rest, HashSet<int> owners, ref FilterWork work)
    {
    }
}
