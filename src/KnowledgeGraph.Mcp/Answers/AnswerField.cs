using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>A field of an answer as the document selects it, with the fields inside it: what the names in the answer stand for.</summary>
internal sealed class AnswerField
{
    private const string EdgesField = "edges";
    private const string NodesField = "nodes";
    private const string PageInfoField = "pageInfo";

    private AnswerField(string name, CompositeType? parent, FieldDefinition? definition, ImmutableArray<ArgumentNode> arguments)
    {
        Name = name;
        Parent = parent;
        Definition = definition;
        Arguments = arguments;
    }

    /// <summary>The name of the field in the schema; empty for the whole answer.</summary>
    public string Name { get; }

    /// <summary>The type that declares the field; null for the whole answer.</summary>
    public CompositeType? Parent { get; }

    /// <summary>Null for the whole answer, and where the document does not fit the schema.</summary>
    public FieldDefinition? Definition { get; }

    /// <summary>The arguments as the document gives them.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; }

    /// <summary>The fields inside it, by their names in the answer.</summary>
    public OrderedDictionary<string, AnswerField> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The named type of its values; null if unknown.</summary>
    public NamedType? Type => Definition?.Type.Named;

    /// <summary>Whether it is a connection, whose items have cursors.</summary>
    public bool IsConnection => Type is ObjectType type && IsConnectionType(type);

    /// <summary>Whether it is a list of the items of a connection.</summary>
    public bool IsItems => Parent is ObjectType parent && Name is EdgesField or NodesField && IsConnectionType(parent);

    /// <summary>Whether it is the information about a page of a connection.</summary>
    public bool IsPageInfo => Name == PageInfoField && Parent is ObjectType parent && IsConnectionType(parent);

    /// <summary>Whether it is a list, at any depth of lists.</summary>
    public bool IsList => Definition?.Type.Nullable is ListType;

    /// <summary>The type of the items of a connection; null for other fields.</summary>
    public string? ItemType => IsConnection
        ? ((ObjectType)Type!).Fields.FirstOrDefault(member => member.Name == NodesField)?.Type.Named.Name
        : null;

    /// <summary>The argument of this name, as the document gives it; null if it does not.</summary>
    public ValueNode? Argument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name)?.Value;

    /// <summary>The field inside it with this name in the schema; null if the document does not select it.</summary>
    public AnswerField? Field(string name) => Fields.Values.FirstOrDefault(inside => inside.Name == name);

    /// <summary>An answer that no document describes: an object with lists.</summary>
    public static AnswerField OfLists(params string[] names)
    {
        var shape = new AnswerField("", null, null, []);
        foreach (var name in names)
        {
            shape.Fields.Add(name, new AnswerField(name, null, null, []));
        }

        return shape;
    }

    internal static AnswerField Root() => new("", null, null, []);

    /// <summary>The field of this name in the answer, added if it is not there yet.</summary>
    internal AnswerField Add(FieldNode node, CompositeType parent, Schema schema)
    {
        if (!Fields.TryGetValue(node.ResponseKey, out var known))
        {
            Fields.Add(node.ResponseKey, known = new AnswerField(node.Name, parent, schema.FindField(parent, node.Name), node.Arguments));
        }

        return known;
    }

    private static bool IsConnectionType(ObjectType type) => type.Name.EndsWith("Connection", StringComparison.Ordinal)
        && type.Fields.Any(field => field.Name == PageInfoField) && type.Fields.Any(field => field.Name == EdgesField);
}
