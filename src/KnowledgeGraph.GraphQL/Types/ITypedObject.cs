namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// An object that states the name of its GraphQL type, as needed for an abstract type without a <see cref="TypeResolver"/>.
/// </summary>
public interface ITypedObject
{
    /// <summary>The name of an object type of the schema.</summary>
    string TypeName { get; }
}
