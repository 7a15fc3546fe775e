using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>
/// The number of fields in an operation once all fragments are expanded. A shared selection counts as often as it is used, which can
/// exceed the range of an integer.
/// </summary>
internal static class ExpandedSize
{
    /// <param name="selections">All selections, inner ones first; the last is the root. Linear in their fields.</param>
    public static double Of(IReadOnlyList<SelectionPlan> selections)
    {
        var sizes = new double[selections.Count];
        foreach (var selection in selections)
        {
            foreach (var field in selection.Fields)
            {
                // A value has one type, so among the selections for several types the largest counts.
                sizes[selection.Ordinal] += 1 + (field.Selections?.Cases.Select(inner => sizes[inner.Ordinal]).DefaultIfEmpty().Max() ?? 0);
            }
        }

        return sizes[^1];
    }
}
