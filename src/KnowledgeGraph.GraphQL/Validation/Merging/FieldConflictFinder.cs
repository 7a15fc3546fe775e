using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// Finds the pairs of fields that conflict, each at the selection set that contains both, as graphql-js reports them. It compares pairs, so
/// it is only for documents that are known to have conflicts.
/// </summary>
/// <seealso href="https://github.com/graphql/graphql-js/blob/main/src/validation/rules/OverlappingFieldsCanBeMergedRule.ts"/>
internal sealed class FieldConflictFinder(FieldCollector collector, MergeBudget budget)
{
    private const int DeepestNesting = 256;

    private readonly ComparedPairs<SelectedFields, FragmentDefinitionNode> _fieldsAndFragments = new();
    private readonly ComparedPairs<FragmentDefinitionNode, FragmentDefinitionNode> _fragments = new();
    private int _depth;

    /// <summary>The conflicts between the fields of a selection set, including those of the fragments that it spreads.</summary>
    public List<FieldConflict> FindIn(SelectionSetNode set, CompositeType? parent)
    {
        var conflicts = new List<FieldConflict>();
        var selected = collector.Collect(set, parent);
        foreach (var group in selected.ByResponseKey.Values)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    Compare(conflicts, group[i], group[j], areExclusive: false);
                }
            }
        }

        var fragments = selected.Fragments;
        for (var i = 0; i < fragments.Count; i++)
        {
            CompareWithFragment(conflicts, selected, fragments[i], areExclusive: false);
            for (var j = i + 1; j < fragments.Count; j++)
            {
                CompareFragments(conflicts, fragments[i], fragments[j], areExclusive: false);
            }
        }

        return conflicts;
    }

    private void Compare(List<FieldConflict> conflicts, MergeField first, MergeField second, bool areExclusive)
    {
        // No list is longer than what can be reported: at the top each item is an error, and below there would be too many to read.
        if (conflicts.Count == collector.Context.Options.MaxErrors || !budget.Spend(1))
        {
            return;
        }

        areExclusive |= first.IsExclusiveWith(second);
        if (ReasonOf(first, second, areExclusive) is { } reason)
        {
            conflicts.Add(new FieldConflict(first.Node.ResponseKey, reason, [first.Node], [second.Node]));
        }
        else if (first.Node.SelectionSet is { } firstSet && second.Node.SelectionSet is { } secondSet)
        {
            var below = FindBetween(
                collector.Collect(firstSet, first.ChildParent),
                collector.Collect(secondSet, second.ChildParent),
                areExclusive);
            if (below.Count > 0)
            {
                conflicts.Add(FieldConflict.Below(first, second, below));
            }
        }
    }

    private static string? ReasonOf(MergeField first, MergeField second, bool areExclusive)
    {
        if (!areExclusive && first.Node.Name != second.Node.Name)
        {
            return $"\"{FieldConflict.Shorten(first.Node.Name)}\" and \"{FieldConflict.Shorten(second.Node.Name)}\" are different fields";
        }

        if (!areExclusive && !first.HasSameArgumentsAs(second))
        {
            return "they have differing arguments";
        }

        return first.Type is { } type && second.Type is { } other && FieldShape.Conflicts(type, other)
            ? $"they return conflicting types \"{type}\" and \"{other}\""
            : null;
    }

    /// <summary>The conflicts between the selections below two fields that are merged.</summary>
    private List<FieldConflict> FindBetween(SelectedFields first, SelectedFields second, bool areExclusive)
    {
        var conflicts = new List<FieldConflict>();
        if (!Enter())
        {
            return conflicts;
        }

        CompareFields(conflicts, first, second, areExclusive);
        second.Fragments.ForEach(fragment => CompareWithFragment(conflicts, first, fragment, areExclusive));
        first.Fragments.ForEach(fragment => CompareWithFragment(conflicts, second, fragment, areExclusive));
        foreach (var fragment in first.Fragments)
        {
            second.Fragments.ForEach(other => CompareFragments(conflicts, fragment, other, areExclusive));
        }

        Leave();
        return conflicts;
    }

    private void CompareFields(List<FieldConflict> conflicts, SelectedFields first, SelectedFields second, bool areExclusive)
    {
        foreach (var (key, group) in first.ByResponseKey)
        {
            if (second.ByResponseKey.TryGetValue(key, out var others))
            {
                group.ForEach(field => others.ForEach(other => Compare(conflicts, field, other, areExclusive)));
            }
        }
    }

    /// <summary>Compares fields with those of a fragment, and of all fragments that it spreads.</summary>
    private void CompareWithFragment(
        List<FieldConflict> conflicts,
        SelectedFields fields,
        FragmentDefinitionNode fragment,
        bool areExclusive)
    {
        if (!budget.Spend(1) || !_fieldsAndFragments.Add(fields, fragment, areExclusive) || !Enter())
        {
            return;
        }

        var others = collector.Collect(fragment);
        if (others != fields)
        {
            CompareFields(conflicts, fields, others, areExclusive);
            others.Fragments.ForEach(inner => CompareWithFragment(conflicts, fields, inner, areExclusive));
        }

        Leave();
    }

    /// <summary>Compares the fields of two fragments, and of all fragments that they spread.</summary>
    private void CompareFragments(
        List<FieldConflict> conflicts,
        FragmentDefinitionNode first,
        FragmentDefinitionNode second,
        bool areExclusive)
    {
        // The fields within one fragment are compared where the fragment is defined.
        if (first == second || !budget.Spend(1) || _fragments.Contains(second, first, areExclusive))
        {
            return;
        }

        if (!_fragments.Add(first, second, areExclusive) || !Enter())
        {
            return;
        }

        var (fields, others) = (collector.Collect(first), collector.Collect(second));
        CompareFields(conflicts, fields, others, areExclusive);
        others.Fragments.ForEach(inner => CompareFragments(conflicts, first, inner, areExclusive));
        fields.Fragments.ForEach(inner => CompareFragments(conflicts, inner, second, areExclusive));
        Leave();
    }

    /// <summary>
    /// Goes one step deeper; call <see cref="Leave"/> afterwards. False if that is too deep: chains of fragments are bounded only by the
    /// size of the document, and the search is cut off at a depth that nobody writes by hand.
    /// </summary>
    private bool Enter()
    {
        if (_depth == DeepestNesting)
        {
            return false;
        }

        _depth++;
        return true;
    }

    private void Leave() => _depth--;
}
