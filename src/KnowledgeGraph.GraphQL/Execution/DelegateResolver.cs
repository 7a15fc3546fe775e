namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A <see cref="ValueResolver"/> made of a function of the parent object and the arguments.</summary>
public sealed class DelegateResolver(Func<object?, ArgumentValues, object?> resolve) : ValueResolver
{
    public override object? Bind(ArgumentValues arguments, BindContext context) => arguments;

    public override object? Resolve(in ObjectHandle parent, ResolveContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return resolve(parent.Reference, (ArgumentValues)context.Bound!);
    }
}
