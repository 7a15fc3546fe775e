using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Values;

/// <summary><c>Value</c> and the common fields of its implementations.</summary>
internal static class ValueTypes
{
    private const string Text = "text";
    private const string TextDescription = "The value as a human-readable text.";
    private const string Statement = "statement";
    private const string StatementDescription = "The statement to which it belongs; null for the date of a source.";

    private static readonly string[] Interfaces = [TypeNames.Value];

    /// <param name="implementations">The object types to choose from.</param>
    public static InterfaceType Interface(IReadOnlyList<NamedType> implementations) => new(TypeNames.Value)
    {
        Description = "A literal value.",
        TypeResolver = new ValueTypeResolver(implementations),
        Fields =
        [
            new(Text, "String!") { Description = TextDescription },
            new(Statement, TypeNames.Statement) { Description = StatementDescription },
        ],
    };

    /// <summary>An implementation with its own fields.</summary>
    public static ObjectType Create(string name, string description, params FieldDefinition[] fields) =>
        Create(name, description, ValueTextResolver.Instance, fields);

    /// <inheritdoc cref="Create(string, string, FieldDefinition[])"/>
    /// <param name="text">Writes the human-readable text.</param>
    public static ObjectType Create(string name, string description, LeafResolver text, params FieldDefinition[] fields) => new(name)
    {
        Description = description,
        InterfaceNames = Interfaces,
        Fields =
        [
            Define.Field(Text, "String!", text, TextDescription),
            Define.Field(
                Statement,
                TypeNames.Statement,
                new RowResolver(
                    (graph, in parent) => parent.Part == Handles.PublishedPlace ? default : Handles.Statement(graph, parent.AsStatement())),
                StatementDescription),
            .. fields,
        ],
    };
}
