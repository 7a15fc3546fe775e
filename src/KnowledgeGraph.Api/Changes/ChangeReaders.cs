using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>A number of <see cref="ChangeCounts"/>.</summary>
internal sealed class ChangeCountResolver(Func<ChangeCounts, int> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(read((ChangeCounts)parent.Reference!));
}

/// <summary>The thing that changed, where it is there.</summary>
internal sealed class ChangeNodeResolver : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => ((FactChange)parent.Reference!).Node;
}

/// <summary>What differs.</summary>
/// <param name="expected">What the cost of an operation takes for the length.</param>
internal sealed class ChangeFieldsResolver(int expected) : ObjectListResolver
{
    public override int MaxItems(object? bound) => expected;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = ((FactChange)parent.Reference!).Fields.Length;
        return parent;
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => new(list.Reference, index);
}

/// <summary>A text of one field that differs: the row of a <see cref="FactChange"/>.</summary>
internal sealed class FieldChangeResolver(Func<FieldChange, string?> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read(((FactChange)parent.Reference!).Fields[parent.Row]));
}
