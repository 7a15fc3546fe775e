namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An object: named fields, each with a type, arguments and a resolver.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Objects"/>
public sealed class ObjectType(string name) : CompositeType(name)
{
    public new IReadOnlyList<FieldDefinition> Fields
    {
        get => base.Fields;
        init => base.Fields = value;
    }

    /// <summary>The names of the interfaces that the object implements, including those that its interfaces implement.</summary>
    public new IReadOnlyList<string> InterfaceNames
    {
        get => base.InterfaceNames;
        init => base.InterfaceNames = value;
    }

    /// <summary>Fields that it does not have, and what messages suggest instead. Introspection does not show them.</summary>
    public IReadOnlyList<MisplacedField> MisplacedFields { get; init; } = [];

    internal override string KindName => "Object type";

    /// <summary>The index of this type among the object types of the schema, by which plans find their selections.</summary>
    internal int Ordinal { get; set; } = -1;
}
