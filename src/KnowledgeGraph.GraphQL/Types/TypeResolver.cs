using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Says which object type a value of an interface or union has.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#ResolveAbstractType()"/>
public abstract class TypeResolver
{
    /// <summary>The object type; null, or a type that the abstract type does not include, makes a field error.</summary>
    /// <param name="source">A value that is not null.</param>
    public abstract ObjectType? Resolve(in ObjectHandle source, ResolveContext context);
}
