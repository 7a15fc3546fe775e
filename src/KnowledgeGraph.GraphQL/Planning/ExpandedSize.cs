using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>
/// The number of fields that an operation has once all fragments are expanded. Shared selections count as often as they are used, which can
/// be more often than a whole number holds.
/// </summary>
internal static class ExpandedSize
{
    /// <param name="selections">All selections, those inside others first; the last is the root. Linear in their fields.</param>
    public static double Of(IReadOnlyList<SelectionPlan> selections)
    {
        var sizes = new double[selections.Count];
        foreach (var selection in selections)
        {
            foreach (var field in selection.Fields)
            {
                // A value has one type: of the selections for several, the largest counts.
                sizes[selection.Ordinal] += 1 + (field.Selections?.Cases.Select(inner => sizes[inner.Ordinal]).DefaultIfEmpty().Max() ?? 0);
            }
        }

        return sizes[^1];
    }
}
