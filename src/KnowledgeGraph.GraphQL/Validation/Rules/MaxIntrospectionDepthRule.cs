using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Introspection does not go from types to fields to types and so on, since each step multiplies the size of the response.
/// </summary>
/// <seealso href="https://github.com/graphql/graphql-js/blob/main/src/validation/rules/MaxIntrospectionDepthRule.ts"/>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, int> _harmlessFrom = new(StringComparer.Ordinal);

    public override string Name => "MaxIntrospectionDepth";

    public override void EnterField(FieldNode field, FieldDefinition? definition, CompositeType? parent)
    {
        if (field is { Name: "__schema" or "__type", SelectionSet: { } set } && IsTooDeep(set))
        {
            Report("Maximum introspection depth exceeded", field.Start);
        }
    }

    /// <summary>
    /// Follows all selections without recursion. A fragment is followed again only where it is nested more deeply than before.
    /// </summary>
    private bool IsTooDeep(SelectionSetNode root)
    {
        var visited = new Dictionary<string, int>(_harmlessFrom, StringComparer.Ordinal);
        var pending = new Stack<(SelectionSetNode Set, int Depth)>([(root, 0)]);
        while (pending.TryPop(out var next) && !Context.HasStopped)
        {
            foreach (var selection in next.Set.Selections)
            {
                var depth = next.Depth + (IsList(selection) ? 1 : 0);
                if (depth >= Context.Options.MaxIntrospectionDepth)
                {
                    return true;
                }

                if (SelectionsOf(selection, depth, visited) is { } set)
                {
                    pending.Push((set, depth));
                }
            }
        }

        // None of these is too deep, so they need not be followed again for another field.
        foreach (var (name, depth) in visited)
        {
            _harmlessFrom[name] = depth;
        }

        return false;
    }

    private SelectionSetNode? SelectionsOf(SelectionNode selection, int depth, Dictionary<string, int> visited)
    {
        switch (selection)
        {
            case FieldNode field:
                return field.SelectionSet;
            case InlineFragmentNode fragment:
                return fragment.SelectionSet;
            case FragmentSpreadNode spread when !visited.TryGetValue(spread.Name, out var visitedDepth) || visitedDepth < depth:
                visited[spread.Name] = depth;
                return Context.Fragments.Find(spread.Name)?.SelectionSet;
            default:
                return null;
        }
    }

    private static bool IsList(SelectionNode selection) =>
        selection is FieldNode { Name: "fields" or "interfaces" or "possibleTypes" or "inputFields" };
}
