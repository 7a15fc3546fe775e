namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Writes a scalar or an enum straight into the response.</summary>
public abstract class LeafResolver : FieldResolver
{
    /// <summary>Writes exactly one JSON value; null if there is none.</summary>
    public abstract void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer);
}
