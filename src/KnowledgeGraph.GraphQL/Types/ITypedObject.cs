namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An object that knows the name of its GraphQL type: enough for an abstract type without a <see cref="TypeResolver"/>.</summary>
public interface ITypedObject
{
    /// <summary>The name of an object type of the schema.</summary>
    string TypeName { get; }
}
