using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Federation;

/// <summary>
/// Makes a schema a subgraph. Without a namespace it gets two fields of <c>Query</c>; with one, its types are renamed, and its fields of
/// <c>Query</c> are below one field of a root that it shares with other sets.
/// </summary>
internal sealed class Subgraph
{
    // Gateways send queries only, and events cannot be below a field.
    private static readonly string[] LeftOut = ["Subscription", "FactSetChanged"];

    private readonly FederationOptions _options;
    private readonly SchemaContext _schema;
    private Schema? _built;

    /// <exception cref="SchemaException">The options do not fit the ontology.</exception>
    public Subgraph(FederationOptions options, SchemaContext schema)
    {
        _options = options;
        _schema = schema;
        if (Errors(options, schema.Ontology).ToArray() is { Length: > 0 } errors)
        {
            throw new SchemaException(errors);
        }
    }

    /// <summary>Adds to the types of a schema, and builds it.</summary>
    /// <param name="types">The types; the first is the query root.</param>
    /// <param name="builder">Has nothing but directives and descriptions yet.</param>
    public Schema Build(IReadOnlyList<NamedType> types, SchemaBuilder builder)
    {
        var names = new SubgraphNames(_options.Namespace, types.OfType<ScalarType>().Select(type => type.Name));
        var ids = _options.Namespace is null ? null : new SharedIds(_schema.Ontology, _options.Identifiers);
        var keyed = new KeyedTypes(_schema, names, ids);
        var text = _options.ShowsText ? new Lazy<string>(() => SubgraphPrinter.Print(_built!)) : null;
        var shared = _options.Namespace is { } prefix ? SharedEntityType.Create(prefix) : null;
        FieldDefinition[] fields = [ServiceField.Create(), RepresentationsField.Create(keyed)];
        if (ids is null)
        {
            Add([Extend((ObjectType)types[0], fields), .. types.Skip(1)]);
        }
        else
        {
            Add([Root(ids, fields), shared!, .. types.Where(type => !LeftOut.Contains(type.Name))]);
            builder.QueryTypeName = SubgraphNames.RootQuery;
            builder.SubscriptionTypeName = null;
            builder.Description = null;
            builder.Rename = names.Of;
        }

        Add(
        [
            ServiceField.Type(text),
            new DelegateScalarType(SubgraphNames.Any) { Description = "The key of an object: an object with `__typename` and `id`." },
            new UnionType(SubgraphNames.AnyEntity)
            {
                Description = "All types that have a key.",
                MemberNames = keyed.Objects,
                TypeResolver = new SubgraphTypeResolver(_schema.Nodes, shared),
            },
        ]);
        return _built = builder.Build();

        void Add(IEnumerable<NamedType> added)
        {
            foreach (var type in added)
            {
                builder.Add(type);
            }
        }
    }

    private static ObjectType Extend(ObjectType query, FieldDefinition[] fields) =>
        new(query.Name) { Description = query.Description, Fields = [.. query.Fields, .. fields] };

    private ObjectType Root(SharedIds ids, FieldDefinition[] fields) => new(SubgraphNames.RootQuery)
    {
        Description = "The entry points for queries: a field for each set, and what all sets have in common.",
        Fields =
        [
            Define.Field(
                _options.Namespace!,
                SubgraphNames.Query + "!",
                new SetResolver(),
                $"{_schema.Ontology.Name}. {_schema.Ontology.Description}"),
            SharedEntityType.RootField(ids),
            .. fields,
        ],
    };

    private static IEnumerable<string> Errors(FederationOptions options, Ontology ontology)
    {
        if (options.Namespace is { } text && FederationOptions.RefuseNamespace(text) is { } reason)
        {
            yield return $"\"{text}\" is not suitable as the namespace of a subgraph. {reason}";
        }

        if (options.Namespace is null && options.Identifiers.Count > 0)
        {
            yield return "Identifiers join the sets of a graph only if they have a namespace, and this one has none.";
        }

        foreach (var name in options.Identifiers.Where(name => ontology.IdentifierSchemes.All(scheme => scheme.Name != name)))
        {
            var schemes = string.Join(", ", ontology.IdentifierSchemes.Select(scheme => scheme.Name));
            yield return $"The set \"{ontology.Name}\" has no identifier scheme \"{name}\": it has {(schemes.Length == 0 ? "none" : schemes)}.";
        }
    }

    private sealed class SetResolver : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(context.Root);
    }
}
