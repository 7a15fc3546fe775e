namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Finds an object, an interface or a union.</summary>
public abstract class ObjectResolver : FieldResolver
{
    /// <summary>Finds the object; <see cref="ObjectHandle.Null"/> if there is none.</summary>
    public abstract ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context);
}
