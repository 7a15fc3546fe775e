using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Conflicts;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.FactSets;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Nodes;
using KnowledgeGraph.Api.Ontologies;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Scalars;
using KnowledgeGraph.Api.Search;
using KnowledgeGraph.Api.Sources;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Structure;
using KnowledgeGraph.Api.Timelines;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.WorkingCopies;
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
    /// Has the vocabulary; nothing else of it is kept. Requests have a <see cref="FactSetRoot"/> of this graph as their root, or of any
    /// that shares its <see cref="FactGraph.Ontology"/>.
    /// </param>
    public static Schema Create(FactGraph graph) => Create(graph, new GraphSchemaOptions());

    /// <inheritdoc cref="Create(FactGraph)"/>
    /// <param name="options">What the schema may do beyond that.</param>
    public static Schema Create(FactGraph graph, GraphSchemaOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        var schema = new SchemaContext(graph.Ontology, options);
        var builder = new SchemaBuilder { Description = $"{graph.Ontology.Name}. {graph.Ontology.Description}", SubscriptionTypeName = SubscriptionType.Name };
        foreach (var type in TypesOf(schema))
        {
            builder.Add(type);
        }

        return builder.Build();
    }

    private static IEnumerable<NamedType> TypesOf(SchemaContext schema)
    {
        var (entities, entityResolver) = EntityTypes.Create(schema);
        var statement = StatementTypes.Statement(schema);
        var source = SourceTypes.Source(schema);
        return
        [
            QueryType.Create(schema),
            .. SubscriptionType.Create(),
            NodeType.Create(entityResolver, statement, source),
            .. entities,
            .. ConnectionsOf(schema),
            statement,
            .. StatementTypes.Parts(),
            .. ValueTypes.Create(schema),
            source,
            .. SourceTypes.Parts(schema),
            ConflictType.Create(),
            .. TimelineTypes.Create(),
            .. PathTypes.Create(),
            .. StructureTypes.Create(schema),
            .. SearchTypes.Create(),
            .. FilterTypes.Create(schema),
            .. schema.Filters.Types,
            .. schema.Orders.Types,
            .. OntologyTypes.Create(schema),
            .. FactSetType.Create(schema.BuiltIn),
            .. WorkingCopyTypes.Create(schema.BuiltIn),
            .. ChangeTypes.Create(),
            .. schema.Enums.Types,
            .. schema.BuiltIn.Types,
            new DateScalar(),
            new LongScalar(),
            new DecimalScalar(),
            .. OutputScalars.Create(),
        ];
    }

    private static IEnumerable<NamedType> ConnectionsOf(SchemaContext schema)
    {
        var kinds = schema.Ontology.Kinds.Select(schema.Names.Of);
        var targets = schema.Ontology.Kinds
            .SelectMany(kind => kind.Relations)
            .Select(schema.Names.TargetOf)
            .DistinctBy(target => target.Type);
        return
        [
            ConnectionTypes.PageInfo(),
            .. kinds.SelectMany(kind => ConnectionTypes.Plain(kind.Connection, kind.Edge, kind.Type)),
            .. targets.SelectMany(target => ConnectionTypes.Relation(target.RelationConnection, target.RelationEdge, target.Type)),
            .. ConnectionTypes.Relationships(schema),
            .. ConnectionTypes.Plain("StatementConnection", "StatementEdge", "Statement"),
            .. ConnectionTypes.Plain("SourceConnection", "SourceEdge", "Source"),
            .. ConnectionTypes.Plain("ConflictConnection", "ConflictEdge", "Conflict"),
        ];
    }
}
