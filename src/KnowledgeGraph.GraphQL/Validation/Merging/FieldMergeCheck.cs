using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// Decides whether any fields of a document conflict, without comparing every pair. Fields are grouped by their name in the response;
/// within a group each is compared with only one other, because having the same shape and being the same field are equivalences; and the
/// selections below a whole group are merged into one set, which is then checked in the same way. A set that has been seen is not checked
/// again, so cycles of fragments end, and shared fragments cost nothing twice.
/// </summary>
/// <seealso href="https://tech.new-work.se/graphql-overlapping-fields-can-be-merged-fast-ea6e92e0a01"/>
// Why: docs/decisions.md#merging-is-decided-in-linear-time
internal sealed class FieldMergeCheck(FieldCollector collector)
{
    private readonly HashSet<MergedSet> _seen = [];
    private readonly Stack<MergedSet> _pending = [];

    /// <summary>
    /// Whether there is a conflict anywhere. Time is about linear in the fields after fragments are spread, and bounded by
    /// <see cref="ValidationOptions.MaxMergeComparisons"/>, beyond which validation has stopped and the result is false.
    /// </summary>
    public bool FindsConflict(DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            if (PlainSelections.Are(definition.SelectionSet))
            {
                continue;
            }

            Add(collector.Flatten(definition.SelectionSet, ParentOf(definition)), isShapeOnly: false);
            while (_pending.TryPop(out var set))
            {
                if (!collector.Budget.Spend(set.Fields.Count))
                {
                    return false;
                }

                if (HasConflict(set))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private CompositeType? ParentOf(ExecutableDefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => collector.Context.Schema.RootOf(operation.Operation),
        FragmentDefinitionNode fragment => collector.Context.FindComposite(fragment.TypeCondition),
        _ => null,
    };

    private bool HasConflict(MergedSet set)
    {
        foreach (var group in SelectedFields.Group(set.Fields).Values)
        {
            if (HasShapeConflict(group) || (!set.IsShapeOnly && HasFieldConflict(group)))
            {
                return true;
            }

            if (set.IsShapeOnly)
            {
                AddChildren(group, isShapeOnly: true);
            }
        }

        return false;
    }

    private static bool HasShapeConflict(List<MergeField> group)
    {
        var first = group.Find(static field => field.Type is not null)?.Type;
        return group.Exists(field => field.Type is { } type && FieldShape.Conflicts(first!, type));
    }

    /// <summary>
    /// Whether fields that may meet in one object are different fields; if they are the same, adds the selections below them.
    /// </summary>
    private bool HasFieldConflict(List<MergeField> group)
    {
        var objects = group.Select(static field => field.Parent).OfType<ObjectType>().Distinct().ToList();
        if (objects.Count < 2)
        {
            return HasFieldConflictInOneObject(group);
        }

        AddChildren(group, isShapeOnly: true);
        return objects.Exists(type =>
            collector.Budget.Spend(group.Count)
            && HasFieldConflictInOneObject(group.FindAll(field => field.Parent == type || field.Parent is not ObjectType)));
    }

    private bool HasFieldConflictInOneObject(List<MergeField> fields)
    {
        if (fields.Exists(field => !field.IsSameFieldAs(fields[0])))
        {
            return true;
        }

        AddChildren(fields, isShapeOnly: false);
        return false;
    }

    private void AddChildren(List<MergeField> group, bool isShapeOnly)
    {
        var children = new List<MergeField>();
        foreach (var field in group)
        {
            if (field.Node.SelectionSet is { } set)
            {
                var fields = collector.Flatten(set, field.ChildParent);
                if (!collector.Budget.Spend(fields.Count))
                {
                    return;
                }

                children.AddRange(fields);
            }
        }

        Add(children, isShapeOnly);
    }

    private void Add(List<MergeField> fields, bool isShapeOnly)
    {
        if (fields.Count == 0)
        {
            return;
        }

        var set = new MergedSet(fields, isShapeOnly);
        if (_seen.Add(set))
        {
            _pending.Push(set);
        }
    }
}
