using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// Recognises selections in which nothing is merged, like most: only fields, each under a name of its own, all the way down.
/// </summary>
internal static class PlainSelections
{
    /// <summary>Up to this many fields, comparing all pairs of names is faster than hashing them.</summary>
    private const int MaxFieldsComparedInPairs = 16;

    /// <summary>Linear in the selections; the parser bounds their nesting.</summary>
    public static bool Are(SelectionSetNode set)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (set.Selections.Length > MaxFieldsComparedInPairs && !HaveDistinctNames(set))
        {
            return false;
        }

        for (var index = 0; index < set.Selections.Length; index++)
        {
            if (set.Selections[index] is not FieldNode field
                || (set.Selections.Length <= MaxFieldsComparedInPairs && IsAmongFirst(set, index, field.ResponseKey))
                || (field.SelectionSet is { } inner && !Are(inner)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAmongFirst(SelectionSetNode set, int count, string responseKey)
    {
        for (var index = 0; index < count; index++)
        {
            if (((FieldNode)set.Selections[index]).ResponseKey == responseKey)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HaveDistinctNames(SelectionSetNode set)
    {
        var names = new HashSet<string>(set.Selections.Length, StringComparer.Ordinal);
        foreach (var selection in set.Selections)
        {
            if (selection is not FieldNode field || !names.Add(field.ResponseKey))
            {
                return false;
            }
        }

        return true;
    }
}
