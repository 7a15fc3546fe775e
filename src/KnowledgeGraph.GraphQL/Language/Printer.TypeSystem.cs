using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Definitions and extensions of the type system.</content>
public static partial class Printer
{
    private static string PrintTypeSystem(SyntaxNode node) => node switch
    {
        TypeSystemDefinitionNode definition =>
            Describe(definition.Description) + (definition.IsExtension ? "extend " : "") + PrintDefinition(definition),
        OperationTypeDefinitionNode operation => $"{PrintOperationKind(operation.Operation)}: {operation.Type.Name}",
        FieldDefinitionNode field => Describe(field.Description) + Words(
            $"{field.Name}{PrintArguments(field.Arguments)}: {Print(field.Type)}",
            Join(field.Directives, " ")),
        InputValueDefinitionNode value => Describe(value.Description) + Words(
            $"{value.Name}: {Print(value.Type)}{Wrap(" = ", PrintOptional(value.DefaultValue))}",
            Join(value.Directives, " ")),
        _ => PrintEnumValue((EnumValueDefinitionNode)node),
    };

    private static string PrintDefinition(TypeSystemDefinitionNode definition)
    {
        var directives = Join(definition.Directives, " ");
        return definition switch
        {
            SchemaDefinitionNode schema => Words("schema", directives, Block(schema.OperationTypes)),
            ScalarTypeDefinitionNode type => Words("scalar", type.Name, directives),
            ObjectTypeDefinitionNode type =>
                Words("type", type.Name, PrintImplements(type.Interfaces), directives, Block(type.Fields)),
            InterfaceTypeDefinitionNode type =>
                Words("interface", type.Name, PrintImplements(type.Interfaces), directives, Block(type.Fields)),
            UnionTypeDefinitionNode type => Words("union", type.Name, directives, Wrap("= ", Join(type.Types, " | "))),
            EnumTypeDefinitionNode type => Words("enum", type.Name, directives, Block(type.Values)),
            InputObjectTypeDefinitionNode type => Words("input", type.Name, directives, Block(type.Fields)),
            DirectiveDefinitionNode directive => PrintDirectiveDefinition(directive),
            _ => throw new ArgumentOutOfRangeException(nameof(definition), definition.GetType(), "Not a node that can be printed."),
        };
    }

    private static string PrintDirectiveDefinition(DirectiveDefinitionNode directive) => Words(
        $"directive @{directive.Name}{PrintArguments(directive.Arguments)}",
        directive.IsRepeatable ? "repeatable" : "",
        "on",
        string.Join(" | ", directive.Locations));

    private static string PrintEnumValue(EnumValueDefinitionNode value) =>
        Describe(value.Description) + Words(value.Name, Join(value.Directives, " "));

    private static string PrintImplements(ImmutableArray<NamedTypeNode> interfaces) => Wrap("implements ", Join(interfaces, " & "));

    private static string PrintArguments(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        var lines = PrintAll(arguments);
        return lines.Any(static line => line.Contains('\n', StringComparison.Ordinal))
            ? Lines("(", lines, ")")
            : Wrap("(", string.Join(", ", lines), ")");
    }
}
