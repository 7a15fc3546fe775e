using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>A text that is always there.</summary>
internal sealed class Utf8Resolver(Utf8Reader read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read(Handles.Graph(parent), parent));
}

/// <summary>A text that may be missing: empty in the image.</summary>
internal sealed class OptionalUtf8Resolver(Utf8Reader read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var text = read(Handles.Graph(parent), parent);
        if (text.IsEmpty)
        {
            writer.WriteNull();
        }
        else
        {
            writer.WriteString(text);
        }
    }
}

/// <summary>A whole number that may be missing.</summary>
internal sealed class IntegerResolver(RowReader<long?> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        if (read(Handles.Graph(parent), parent) is { } number)
        {
            writer.WriteLong(number);
        }
        else
        {
            writer.WriteNull();
        }
    }
}

/// <summary>A decimal number that may be missing, with its digits as written.</summary>
internal sealed class DecimalResolver(RowReader<decimal?> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        if (read(Handles.Graph(parent), parent) is { } number)
        {
            writer.WriteDecimal(number);
        }
        else
        {
            writer.WriteNull();
        }
    }
}

internal sealed class BooleanResolver(RowReader<bool> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteBoolean(read(Handles.Graph(parent), parent));
}

/// <summary>A <see cref="Day"/>; null if it is open.</summary>
internal sealed class DayResolver(RowReader<int> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        Span<byte> utf8 = stackalloc byte[Day.MaxLength];
        if (Day.TryFormat(read(Handles.Graph(parent), parent), utf8, out var length))
        {
            writer.WriteString(utf8[..length]);
        }
        else
        {
            writer.WriteNull();
        }
    }
}

/// <summary>A value of an enum by its number; null if the number is negative.</summary>
internal sealed class EnumResolver(EnumTable values, RowReader<int> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        values.Write(read(Handles.Graph(parent), parent), writer);
}

/// <summary>A list of texts.</summary>
internal sealed class Utf8ListResolver(RowReader<int> count, Utf8ItemReader read) : LeafListResolver
{
    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int number)
    {
        number = count(Handles.Graph(parent), parent);
        return parent;
    }

    public override void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read(Handles.Graph(list), list, index));
}
