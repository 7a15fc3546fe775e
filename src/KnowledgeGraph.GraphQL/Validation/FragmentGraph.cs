using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The fragments of a document, and the spreads between them.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = [];

    public FragmentGraph(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _byName[fragment.Name] = fragment;
            }
        }
    }

    /// <summary>The fragment of this name, or null; the last if several share the name.</summary>
    public FragmentDefinitionNode? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The spreads anywhere inside a selection set, including those below fields. They are found once, in linear time.</summary>
    public List<FragmentSpreadNode> SpreadsIn(SelectionSetNode set)
    {
        if (_spreads.TryGetValue(set, out var spreads))
        {
            return spreads;
        }

        spreads = [];
        var sets = new Stack<SelectionSetNode>([set]);
        while (sets.TryPop(out var next))
        {
            foreach (var selection in next.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case InlineFragmentNode fragment:
                        sets.Push(fragment.SelectionSet);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        sets.Push(inner);
                        break;
                }
            }
        }

        return _spreads[set] = spreads;
    }

    /// <summary>The fragments that selection sets spread, directly or through others, each once. Linear in the fragments reached.</summary>
    public List<FragmentDefinitionNode> ReachableFrom(IEnumerable<SelectionSetNode> sets)
    {
        if (_byName.Count == 0)
        {
            return [];
        }

        var reached = new List<FragmentDefinitionNode>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SelectionSetNode>(sets);
        while (pending.TryDequeue(out var set))
        {
            foreach (var spread in SpreadsIn(set))
            {
                if (names.Add(spread.Name) && Find(spread.Name) is { } fragment)
                {
                    reached.Add(fragment);
                    pending.Enqueue(fragment.SelectionSet);
                }
            }
        }

        return reached;
    }
}
