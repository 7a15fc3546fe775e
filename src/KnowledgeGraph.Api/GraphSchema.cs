using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Federation;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Scalars;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api;

/// <summary>A fact graph as a GraphQL schema.</summary>
public static class GraphSchema
{
    /// <summary>
    /// Makes the schema of <paramref name="graph"/>: its kinds are types, its predicates connections, its properties fields.
    /// Everything comes from the ontology in the graph, and the same ontology gives the same schema. O(kinds × predicates).
    /// </summary>
    /// <param name="graph">
    /// The vocabulary; nothing else of it is kept. The root of a request is a <see cref="FactSetRoot"/> of this graph, or of any graph with
    /// the same <see cref="FactGraph.Ontology"/>.
    /// </param>
    public static Schema Create(FactGraph graph) => Create(graph, new GraphSchemaOptions());

    /// <inheritdoc cref="Create(FactGraph)"/>
    /// <param name="options">The options of the schema.</param>
    /// <exception cref="SchemaException"><see cref="GraphSchemaOptions.Federation"/> does not fit the ontology.</exception>
    public static Schema Create(FactGraph graph, GraphSchemaOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        var schema = new SchemaContext(graph.Ontology, options);
        foreach (var feature in Features.All)
        {
            Add(feature, schema);
        }

        var builder = new SchemaBuilder
        {
            Description = $"{graph.Ontology.Name}. {graph.Ontology.Description}",
            SubscriptionTypeName = SubscriptionType.Name,
        };
        builder.Add(ViewTypes.CreateDirective());
        NamedType[] types = [.. TypesOf(schema)];
        if (options.Federation is { } federation)
        {
            return new Subgraph(federation, schema).Build(types, builder);
        }

        foreach (var type in types)
        {
            builder.Add(type);
        }

        return builder.Build();
    }

    private static void Add(Feature feature, SchemaContext schema)
    {
        foreach (var filter in feature.Filters(schema))
        {
            schema.Filters.Add(filter);
        }

        foreach (var order in feature.Orders(schema))
        {
            schema.Orders.Add(order);
        }
    }

    private static IEnumerable<NamedType> TypesOf(SchemaContext schema) =>
    [
        new ObjectType("Query")
        {
            Description = "The entry points for queries.",
            Fields = [.. Features.All.SelectMany(feature => feature.QueryFields(schema))],
            MisplacedFields = [FacetTypes.OfEverything],
        },
        .. Features.All.SelectMany(feature => feature.Types(schema)),
        ConnectionTypes.PageInfo(),
        .. schema.Filters.Types,
        .. schema.Orders.Types,
        new DateScalar(),
        new LongScalar(),
        new DecimalScalar(),
        .. OutputScalars.Create(),
    ];
}
