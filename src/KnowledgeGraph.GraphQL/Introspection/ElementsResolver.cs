using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>The schema elements that belong to another one, or null.</summary>
/// <param name="read">Reads the elements; the flag says whether deprecated ones are included.</param>
internal sealed class ElementsResolver<T>(Func<T, bool, IReadOnlyList<object>?> read) : ObjectListResolver
    where T : class
{
    public override object? Bind(ArgumentValues arguments, BindContext context) => arguments["includeDeprecated"];

    /// <summary>A schema is finite, and a validation rule bounds the nesting of lists: the items cost nothing.</summary>
    public override int MaxItems(object? bound) => 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var elements = read((T)parent.Reference!, context.Bound is true);
        count = elements?.Count ?? -1;
        return new ObjectHandle(elements);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) =>
        new(((IReadOnlyList<object>)list.Reference!)[index]);
}
