using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A subscription selects a single field, which is not an introspection field, and selects it unconditionally.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Single-Root-Field"/>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "SingleFieldSubscriptions";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationKind.Subscription || Schema.SubscriptionType is not { } type)
        {
            return;
        }

        var subject = operation.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        var conditions = new List<int>();
        var fields = CollectFields(operation.SelectionSet, type, conditions);
        if (conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. conditions]);
            return;
        }

        var groups = fields.GroupBy(static field => field.ResponseKey, StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
        {
            Report($"{subject} must select one top level field.", operation.SelectionSet.Start);
        }
        else if (groups.Count > 1)
        {
            var others = groups.Skip(1).SelectMany(static group => group).Select(static field => field.Start);
            Report($"{subject} must select only one top level field.", [.. others]);
        }

        foreach (var group in groups.Where(static group => group.First().Name.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{subject} must not select an introspection top level field.", [.. group.Select(static field => field.Start)]);
        }
    }

    /// <summary>The fields of the root, in the order of the text; each fragment is visited once.</summary>
    /// <param name="conditions">Receives the places of <c>@skip</c> and <c>@include</c>.</param>
    private List<FieldNode> CollectFields(SelectionSetNode root, ObjectType type, List<int> conditions)
    {
        var fields = new List<FieldNode>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionNode>(root.Selections.Reverse());
        while (pending.TryPop(out var selection))
        {
            if ((Find(selection, "skip") ?? Find(selection, "include")) is { } condition)
            {
                conditions.Add(condition.Start);
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    fields.Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition, type):
                    PushAll(pending, fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread
                    when Context.Fragments.Find(spread.Name) is { } fragment
                        && Applies(fragment.TypeCondition, type)
                        && visited.Add(spread.Name):
                    PushAll(pending, fragment.SelectionSet);
                    break;
            }
        }

        return fields;
    }

    private static DirectiveNode? Find(SelectionNode selection, string directive) =>
        selection.Directives.FirstOrDefault(candidate => candidate.Name == directive);

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null || (Context.FindComposite(condition) is { } conditionType && type.IsSubtypeOf(conditionType));

    private static void PushAll(Stack<SelectionNode> pending, SelectionSetNode set)
    {
        foreach (var selection in set.Selections.Reverse())
        {
            pending.Push(selection);
        }
    }
}
