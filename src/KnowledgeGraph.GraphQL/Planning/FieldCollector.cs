using System.Runtime.InteropServices;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>
/// Flattens selection sets for one object type: fragments are replaced by their contents, and fields with the same response key are merged.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#CollectFields()"/>
/// <param name="conditions">The outcome of <c>@skip</c> and <c>@include</c>.</param>
/// <param name="budget">The number of selections that may be visited for the whole operation.</param>
internal sealed class FieldCollector(
    Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, SelectionConditions conditions, long budget,
    CancellationToken cancellationToken)
{
    /// <summary>How deeply fragments may nest. A chain of spreads is as long as the document makes it.</summary>
    private const int MaxDepth = 256;

    private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldGroup> _groupByKey = new(StringComparer.Ordinal);
    private List<FieldGroup> _groups = [];
    private long _visited;

    /// <summary>The fields, in the order in which the document first names them.</summary>
    /// <exception cref="PlanningException">A limit is exceeded.</exception>
    public IReadOnlyList<FieldGroup> Collect(ObjectType type, SelectionSetNode[] sets)
    {
        _visitedFragments.Clear();
        _groupByKey.Clear();
        _groups = [];
        foreach (var set in sets)
        {
            Collect(type, set, depth: 0);
        }

        return _groups;
    }

    private void Collect(ObjectType type, SelectionSetNode set, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new PlanningException($"Fragments are nested more than {MaxDepth} levels deep.", GraphQLErrorCodes.LimitExceeded, set);
        }

        foreach (var selection in set.Selections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (++_visited > budget)
            {
                throw new PlanningException(
                    "The fragments of the operation expand to too many selections.", GraphQLErrorCodes.LimitExceeded, selection);
            }

            if (!conditions.Includes(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition?.Name, type):
                    Collect(type, inline.SelectionSet, depth + 1);
                    break;
                case FragmentSpreadNode spread when _visitedFragments.Add(spread.Name):
                    var fragment = fragments[spread.Name];
                    if (Applies(fragment.TypeCondition.Name, type))
                    {
                        Collect(type, fragment.SelectionSet, depth + 1);
                    }

                    break;
            }
        }
    }

    private void Add(FieldNode field)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groupByKey, field.ResponseKey, out var exists);
        if (exists)
        {
            group!.Add(field);
        }
        else
        {
            group = new FieldGroup(field);
            _groups.Add(group);
        }
    }

    private bool Applies(string? typeCondition, ObjectType type) =>
        typeCondition is null || (schema.FindType(typeCondition) is { } condition && type.IsSubtypeOf(condition));
}
