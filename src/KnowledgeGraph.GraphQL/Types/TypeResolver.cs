using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Determines the object type of a value of an interface or union.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ResolveAbstractType()"/>
public abstract class TypeResolver
{
    /// <summary>Returns the object type; null, or a type that is not a possible type of the abstract type, makes a field error.</summary>
    /// <param name="source">A value that is not null.</param>
    public abstract ObjectType? Resolve(in ObjectHandle source, ResolveContext context);
}
