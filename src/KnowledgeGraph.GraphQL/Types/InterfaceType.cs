namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Fields that several object types share. They need no resolvers: those of the object types are used.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Interfaces"/>
public sealed class InterfaceType(string name) : AbstractType(name)
{
    public new IReadOnlyList<FieldDefinition> Fields
    {
        get => base.Fields;
        init => base.Fields = value;
    }

    /// <summary>The names of the interfaces that this one implements, including those that they implement.</summary>
    public new IReadOnlyList<string> InterfaceNames
    {
        get => base.InterfaceNames;
        init => base.InterfaceNames = value;
    }

    internal override string KindName => "Interface type";
}
