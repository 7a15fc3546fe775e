using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>A list of names that belong to a schema element.</summary>
internal sealed class NamesResolver<T>(Func<T, IReadOnlyList<string>> read) : LeafListResolver
    where T : class
{
    public override int MaxItems(object? bound) => 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var names = read((T)parent.Reference!);
        count = names.Count;
        return new ObjectHandle(names);
    }

    public override void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(((IReadOnlyList<string>)list.Reference!)[index]);
}
