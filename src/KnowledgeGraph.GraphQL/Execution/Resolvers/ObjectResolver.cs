namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Gives an object, an interface or a union.</summary>
public abstract class ObjectResolver : FieldResolver
{
    /// <summary>Finds the object; <see cref="Source.Null"/> if there is none.</summary>
    public abstract Source Resolve(in Source parent, ResolveContext context);
}
