using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Properties;

/// <summary>A property with one value, which is a scalar or an enum.</summary>
internal sealed class PropertyLeafResolver(Predicate property, ValueWriter write) : LeafResolver
{
    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context) => PropertySelection.Bind(property, arguments, context);

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var statement = ((PropertySelection)context.Bound!).Best(parent.AsEntity());
        if (statement.IsNone)
        {
            writer.WriteNull();
        }
        else
        {
            context.Cite(Handles.Graph(parent), statement);
            write(Handles.Graph(parent).Statement(statement).Object, writer);
        }
    }
}

/// <summary>A property with several values, which are scalars or of an enum.</summary>
internal sealed class PropertyLeavesResolver(Predicate property, ValueWriter write) : LeafListResolver
{
    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context) => PropertySelection.Bind(property, arguments, context);

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count) =>
        new(parent.Reference, ((PropertySelection)context.Bound!).All(parent.AsEntity(), context.Scratch, out count));

    public override void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer)
    {
        var statement = new StatementRow(context.Scratch[list.Row + index]);
        context.Cite(Handles.Graph(list), statement);
        write(Handles.Graph(list).Statement(statement).Object, writer);
    }
}

/// <summary>A property with one value, which is an object.</summary>
internal sealed class PropertyObjectResolver(Predicate property) : ObjectResolver
{
    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context) => PropertySelection.Bind(property, arguments, context);

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var statement = ((PropertySelection)context.Bound!).Best(parent.AsEntity());
        context.Cite(Handles.Graph(parent), statement);
        return statement.IsNone ? ObjectHandle.Null : Handles.Value(Handles.Graph(parent), statement, Handles.ObjectPlace);
    }
}

/// <summary>A property with several values, which are objects.</summary>
internal sealed class PropertyObjectsResolver(Predicate property) : ObjectListResolver
{
    // The length assumed by the cost analysis: properties have few values.
    private const int ExpectedValues = 5;

    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context) => PropertySelection.Bind(property, arguments, context);

    public override int MaxItems(object? bound) => ExpectedValues;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count) =>
        new(parent.Reference, ((PropertySelection)context.Bound!).All(parent.AsEntity(), context.Scratch, out count));

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var statement = new StatementRow(context.Scratch[list.Row + index]);
        context.Cite(Handles.Graph(list), statement);
        return Handles.Value(Handles.Graph(list), statement, Handles.ObjectPlace);
    }
}
