using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Operations, fragments and selections.</content>
public static partial class Printer
{
    private static string PrintExecutable(SyntaxNode node) => node switch
    {
        OperationDefinitionNode operation => PrintOperation(operation),
        FragmentDefinitionNode fragment => Describe(fragment.Description) + Words(
            $"fragment {fragment.Name} on {fragment.TypeCondition.Name}",
            Join(fragment.Directives, " "),
            Print(fragment.SelectionSet)),
        VariableDefinitionNode variable => PrintVariableDefinition(variable),
        SelectionSetNode set => Block(set.Selections),
        FieldNode field => Words(PrintFieldHead(field), Join(field.Directives, " "), PrintOptional(field.SelectionSet)),
        FragmentSpreadNode spread => Words($"...{spread.Name}", Join(spread.Directives, " ")),
        InlineFragmentNode fragment => Words(
            "...",
            Wrap("on ", fragment.TypeCondition?.Name ?? ""),
            Join(fragment.Directives, " "),
            Print(fragment.SelectionSet)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType(), "Not a node that can be printed."),
    };

    private static string PrintOperation(OperationDefinitionNode operation)
    {
        var isShort = operation is { Operation: OperationKind.Query, Name: null, Description: null }
            && operation.VariableDefinitions.IsEmpty
            && operation.Directives.IsEmpty;
        if (isShort)
        {
            return Print(operation.SelectionSet);
        }

        var definitions = PrintAll(operation.VariableDefinitions);
        var variables = definitions.Any(static definition => definition.Contains('\n', StringComparison.Ordinal))
            ? $"(\n{string.Join('\n', definitions)}\n)"
            : Wrap("(", string.Join(", ", definitions), ")");
        return Describe(operation.Description) + Words(
            PrintOperationKind(operation.Operation),
            operation.Name + variables,
            Join(operation.Directives, " "),
            Print(operation.SelectionSet));
    }

    private static string PrintOperationKind(OperationKind operation) => operation switch
    {
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => "query",
    };

    private static string PrintVariableDefinition(VariableDefinitionNode variable) => Describe(variable.Description) + Words(
        $"{Print(variable.Variable)}: {Print(variable.Type)}{Wrap(" = ", PrintOptional(variable.DefaultValue))}",
        Join(variable.Directives, " "));

    private static string PrintFieldHead(FieldNode field)
    {
        var name = Wrap("", field.Alias ?? "", ": ") + field.Name;
        var arguments = PrintAll(field.Arguments);
        var line = name + Wrap("(", string.Join(", ", arguments), ")");
        return line.Length > MaxLineLength && arguments.Length > 0 ? name + Lines("(", arguments, ")") : line;
    }

    private static string PrintOptional(SyntaxNode? node) => node is null ? "" : Print(node);
}
