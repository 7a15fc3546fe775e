using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Collects the contents of selection sets, once for each type that they are applied to.</summary>
internal sealed class FieldCollector(ValidationContext context, MergeBudget budget)
{
    private readonly Dictionary<(SelectionSetNode Set, CompositeType? Parent), SelectedFields> _direct = [];
    private readonly Dictionary<(SelectionSetNode Set, CompositeType? Parent), List<MergeField>> _flat = [];
    private int _fields;

    public ValidationContext Context { get; } = context;

    public MergeBudget Budget { get; } = budget;

    /// <summary>The fields and spreads of a selection set.</summary>
    public SelectedFields Collect(SelectionSetNode set, CompositeType? parent)
    {
        if (!_direct.TryGetValue((set, parent), out var selected))
        {
            _direct[(set, parent)] = selected = new SelectedFields();
            CollectInto(selected, set, parent);
        }

        return selected;
    }

    /// <summary>The fields and spreads of a fragment.</summary>
    public SelectedFields Collect(FragmentDefinitionNode fragment) =>
        Collect(fragment.SelectionSet, Context.FindComposite(fragment.TypeCondition));

    /// <summary>The fields of a selection set and of all fragments that it spreads, directly or through others.</summary>
    public List<MergeField> Flatten(SelectionSetNode set, CompositeType? parent)
    {
        if (_flat.TryGetValue((set, parent), out var fields))
        {
            return fields;
        }

        var selected = Collect(set, parent);
        fields = [.. selected.Fields];
        var visited = new HashSet<FragmentDefinitionNode>();
        var pending = new Queue<FragmentDefinitionNode>(selected.Fragments);
        while (pending.TryDequeue(out var fragment))
        {
            if (visited.Add(fragment) && Budget.VisitFragment())
            {
                var inner = Collect(fragment);
                fields.AddRange(inner.Fields);
                inner.Fragments.ForEach(pending.Enqueue);
            }
        }

        return _flat[(set, parent)] = fields;
    }

    private void CollectInto(SelectedFields selected, SelectionSetNode root, CompositeType? rootParent)
    {
        var spread = new HashSet<FragmentDefinitionNode>();
        var pending = new Stack<(SelectionNode Selection, CompositeType? Parent)>();
        Push(pending, root, rootParent);
        while (pending.TryPop(out var next))
        {
            switch (next.Selection)
            {
                case FieldNode field:
                    var definition = next.Parent is null ? null : Context.Schema.FindField(next.Parent, field.Name);
                    selected.Fields.Add(new MergeField(_fields++, field, definition, next.Parent));
                    break;
                case FragmentSpreadNode { Name: var name } when Context.Fragments.Find(name) is { } fragment && spread.Add(fragment):
                    selected.Fragments.Add(fragment);
                    break;
                case InlineFragmentNode inline:
                    Push(pending, inline.SelectionSet, inline.TypeCondition is { } type ? Context.FindComposite(type) : next.Parent);
                    break;
            }
        }
    }

    /// <summary>Pushes selections so that they are popped in the order of the text.</summary>
    private static void Push(
        Stack<(SelectionNode Selection, CompositeType? Parent)> pending,
        SelectionSetNode set,
        CompositeType? parent)
    {
        foreach (var selection in set.Selections.Reverse())
        {
            pending.Push((selection, parent));
        }
    }
}
