using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>
/// Resolves any field of any schema to a value that hangs on the field, its arguments and where it stands, and on nothing else: two engines
/// that agree on those agree on the data. Some fields fail, some have values that they must not have.
/// </summary>
public sealed class DerivedResolver : ValueResolver
{
    private DerivedValues? _values;

    /// <summary>Makes a schema whose fields are all resolved so.</summary>
    public static Schema BuildSchema(string sdl)
    {
        var resolver = new DerivedResolver();
        var schema = SchemaFromSdl.Build(sdl, resolver);
        resolver._values = new DerivedValues(schema);
        return schema;
    }

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(context);
        return new Binding(context.Field.Type, DerivedHash.Of(context.Field.Name), DerivedHash.Of(arguments));
    }

    public override object? Resolve(in ObjectHandle parent, ResolveContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (type, field, arguments) = (Binding)context.Bound!;
        var above = (parent.Reference as DerivedObject)?.Hash ?? DerivedHash.Root;
        var hash = DerivedHash.Mix(DerivedHash.Mix(above, field), arguments);
        if (hash % 83 == 0)
        {
            context.Fail("Derived failure.", "DERIVED");
            return null;
        }

        return _values!.Derive(type, DerivedHash.Mix(hash, 3));
    }

    private sealed record Binding(GraphQLType Type, uint Field, uint Arguments);
}
