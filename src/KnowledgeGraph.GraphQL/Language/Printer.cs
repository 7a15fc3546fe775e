using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// Writes syntax trees as GraphQL text: two spaces of indentation, one selection per line, arguments on lines of their own beyond 80
/// columns. Parsing the text gives the same tree again, except for positions. The layout is that of graphql-js.
/// </summary>
public static partial class Printer
{
    private const int MaxLineLength = 80;

    /// <summary>
    /// Writes a node and everything below it, without a final line end. Time is proportional to the text times its nesting.
    /// </summary>
    /// <exception cref="InsufficientExecutionStackException">A tree made by hand is too deep. A parsed tree never is.</exception>
    public static string Print(SyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return node switch
        {
            DocumentNode document => PrintDocument(document.Definitions),
            ValueNode value => PrintValue(value),
            TypeNode type => PrintType(type),
            ObjectFieldNode field => $"{field.Name}: {Print(field.Value)}",
            ArgumentNode argument => $"{argument.Name}: {Print(argument.Value)}",
            DirectiveNode directive => $"@{directive.Name}{Wrap("(", Join(directive.Arguments, ", "), ")")}",
            TypeSystemDefinitionNode or OperationTypeDefinitionNode or FieldDefinitionNode or InputValueDefinitionNode
                or EnumValueDefinitionNode => PrintTypeSystem(node),
            _ => PrintExecutable(node),
        };
    }

    private static string PrintDocument(ImmutableArray<DefinitionNode> definitions)
    {
        var texts = PrintAll(definitions);
        for (var index = 1; index < texts.Length; index++)
        {
            // The selection set of a shorthand query would be read as the body of a preceding type or schema that has none.
            if (texts[index].StartsWith('{') && definitions[index - 1] is TypeSystemDefinitionNode)
            {
                texts[index] = $"query {texts[index]}";
            }
        }

        return string.Join("\n\n", texts);
    }

    private static string PrintType(TypeNode type) => type switch
    {
        ListTypeNode list => $"[{Print(list.Type)}]",
        NonNullTypeNode nonNull => $"{Print(nonNull.Type)}!",
        _ => ((NamedTypeNode)type).Name,
    };

    private static string PrintValue(ValueNode value) => value switch
    {
        VariableNode variable => $"${variable.Name}",
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { IsBlock: true } text => BlockString.Print(text.Value),
        StringValueNode text => StringLiteral.Print(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        EnumValueNode name => name.Value,
        ListValueNode list => PrintList(list),
        ObjectValueNode instance => PrintObject(instance),
        _ => "null",
    };

    private static string PrintList(ListValueNode list)
    {
        var items = PrintAll(list.Values);
        var line = $"[{string.Join(", ", items)}]";
        return line.Length > MaxLineLength ? Lines("[", items, "]") : line;
    }

    private static string PrintObject(ObjectValueNode instance)
    {
        var fields = PrintAll(instance.Fields);
        var line = $"{{{Wrap(" ", string.Join(", ", fields), " ")}}}";
        return line.Length > MaxLineLength ? Lines("{", fields, "}") : line;
    }

    private static string Block<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode => nodes.IsEmpty ? "" : Lines("{", PrintAll(nodes), "}");

    /// <summary>Items between brackets, one per line and indented.</summary>
    private static string Lines(string open, string[] items, string close) =>
        $"{open}\n  {string.Join('\n', items).Replace("\n", "\n  ", StringComparison.Ordinal)}\n{close}";

    private static string Wrap(string before, string text, string after = "") => text.Length == 0 ? "" : $"{before}{text}{after}";

    private static string Describe(StringValueNode? description) => description is null ? "" : $"{Print(description)}\n";

    private static string Join<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode => string.Join(separator, PrintAll(nodes));

    /// <summary>The nodes as text. Each must be printed only once, whatever the layout: twice at each level is exponential.</summary>
    private static string[] PrintAll<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode => [.. nodes.Select(static node => Print(node))];

    /// <summary>The parts that are not empty, separated by spaces.</summary>
    private static string Words(params ReadOnlySpan<string> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            text = text.Length == 0 || part.Length == 0 ? text + part : $"{text} {part}";
        }

        return text;
    }
}
