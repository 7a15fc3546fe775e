using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>A text of an object of the ontology; null where there is none.</summary>
internal sealed class ModelTextResolver<T>(Func<T, string?> read) : LeafResolver
    where T : class
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read((T)parent.Reference!));
}

internal sealed class ModelFlagResolver<T>(Func<T, bool> read) : LeafResolver
    where T : class
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteBoolean(read((T)parent.Reference!));
}

internal sealed class ModelNumberResolver<T>(Func<T, int> read) : LeafResolver
    where T : class
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(read((T)parent.Reference!));
}

/// <summary>A value of an enum by its number.</summary>
internal sealed class ModelEnumResolver<T>(EnumTable values, Func<T, int> read) : LeafResolver
    where T : class
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        values.Write(read((T)parent.Reference!), writer);
}

/// <summary>Values of an enum by their numbers.</summary>
internal sealed class ModelEnumsResolver<T>(EnumTable values, Func<T, IReadOnlyList<int>> read) : LeafListResolver
    where T : class
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var numbers = read((T)parent.Reference!);
        count = numbers.Count;
        return new ObjectHandle(numbers);
    }

    public override void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer) =>
        values.Write(((IReadOnlyList<int>)list.Reference!)[index], writer);
}

/// <summary>A list of texts.</summary>
internal sealed class ModelTextsResolver<T>(Func<T, IReadOnlyList<string>> read) : LeafListResolver
    where T : class
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var texts = read((T)parent.Reference!);
        count = texts.Count;
        return new ObjectHandle(texts);
    }

    public override void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(((IReadOnlyList<string>)list.Reference!)[index]);
}

/// <summary>Another object; null where there is none.</summary>
internal sealed class ModelResolver<T>(Func<T, object?> read) : ObjectResolver
    where T : class
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(read((T)parent.Reference!));
}

/// <summary>Other objects.</summary>
/// <param name="expected">What the cost of an operation takes for the length.</param>
internal sealed class ModelsResolver<T>(int expected, Func<T, IReadOnlyList<object>> read) : ObjectListResolver
    where T : class
{
    public override int MaxItems(object? bound) => expected;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var items = read((T)parent.Reference!);
        count = items.Count;
        return new ObjectHandle(items);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) =>
        new(((IReadOnlyList<object>)list.Reference!)[index]);
}
