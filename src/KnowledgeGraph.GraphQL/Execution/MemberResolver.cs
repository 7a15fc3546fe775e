namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Looks a field up by name in a parent that is a dictionary; a function found there is called with the arguments. It serves schemas made
/// from text alone.
/// </summary>
internal sealed class MemberResolver : ValueResolver
{
    private MemberResolver()
    {
    }

    public static MemberResolver Instance { get; } = new();

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new BoundMember(context.Field.Name, arguments);
    }

    public override object? Resolve(in ObjectHandle parent, ResolveContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var bound = (BoundMember)context.Bound!;
        var member = (parent.Reference as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(bound.Name);
        return member is Func<ArgumentValues, object?> function ? function(bound.Arguments) : member;
    }

    private sealed record BoundMember(string Name, ArgumentValues Arguments);
}
