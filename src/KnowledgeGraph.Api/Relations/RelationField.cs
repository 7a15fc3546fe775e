using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The field of a relation of an entity, by a predicate or its inverse.</summary>
internal sealed class RelationField(KindRelation relation, TypeFamily target, SchemaContext schema)
    : ListField<RelationList>(target, CursorScope.Edges, schema)
{
    private readonly EdgeFilterOptions _defaults = new() { Predicates = [relation.Predicate], Direction = relation.Direction };

    private static readonly IReadOnlyList<MisplacedArgument> Searched = TextSearchArguments.In(EntityFieldNames.Name);

    protected override IReadOnlyList<MisplacedArgument> Misplaced => Searched;

    protected override bool HasStatement => true;

    public static FieldDefinition Create(KindRelation relation, SchemaContext schema)
    {
        var target = schema.Names.TargetOf(relation);
        return new RelationField(relation, target, schema).Sharing(
            target.Connection,
            schema.Names.Fields[relation],
            target.Connection,
            relation.Description,
            relation.Predicate.DeprecationReason);
    }

    protected override int Number(ArgumentValues arguments) =>
        (relation.Predicate.Index * 2) + (relation.Direction == Direction.In ? 1 : 0);

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        ViewArgument.Read(graph, arguments, _defaults, context);

    protected override RelationList Create(in ListRequest request)
    {
        var statements = EdgeFilter.Compile(request.Graph, MentionedTraits.WidenForEntities(request.View, request.Where));
        return new RelationList(relation, statements, request.Query);
    }
}
