using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The field of a relation of cardinality one: null, or the relation.</summary>
internal sealed class SingleRelationField(KindRelation relation) : ObjectResolver
{
    private readonly EdgeFilterOptions _defaults = new() { Predicates = [relation.Predicate], Direction = relation.Direction };

    public override bool ReadsOperationDirectives => true;

    public static FieldDefinition Create(KindRelation relation, SchemaContext schema) => Define.Field(
        schema.Names.Fields[relation],
        schema.Names.TargetOf(relation).Relation,
        new SingleRelationField(relation),
        relation.Description,
        schema.Arguments.Of("property", () => [ViewArgument.View]),
        relation.Predicate.DeprecationReason);

    /// <summary>The types of such relations.</summary>
    public static NamedType TypeOf(TypeFamily target, SchemaContext schema) => new ObjectType(target.Relation)
    {
        Description = $"The relation to a `{target.Type}` by a predicate of cardinality one: of those that the view selects, the one of the "
            + "highest rank, then the one that started last.",
        Fields =
        [
            Define.Field("node", target.Type + "!", new NodeResolver(), "The entity at the other end."),
            Define.Field(
                EntityFieldNames.Statement,
                TypeNames.Statement + "!",
                new StatementResolver(),
                RelationTypes.StatementBehind),
            Define.Field("certainty", TypeNames.Certainty, new CertaintyResolver(schema.Certainties), EdgeCertaintyField.Purpose),
            Define.Field(StatementFieldNames.Since, TypeNames.FuzzyDate, new DateResolver(Handles.SincePlace), RelationTypes.Start),
            Define.Field(StatementFieldNames.Until, TypeNames.FuzzyDate, new DateResolver(Handles.UntilPlace), RelationTypes.End),
            Define.Field(
                "otherCount",
                "Int!",
                new OtherCountResolver(),
                "The number of further relations that the view selects, such as those of other times without `asOf`: `relationships` and "
                    + "`statements` list all."),
        ],
    };

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        return ViewArgument.Read(graph, arguments, _defaults, context) is { } options
            ? new SingleRelation(relation, EdgeFilter.Compile(graph, options, context.CancellationToken))
            : null;
    }

    // The handle of the relation: its edge, and the owner.
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var bound = (SingleRelation)context.Bound!;
        if (bound.Best(parent.AsEntity()) is not { } edge)
        {
            return ObjectHandle.Null;
        }

        context.Cite(bound.Graph, bound.Statement(edge));
        return new ObjectHandle(bound, edge.Index, parent.Row);
    }

    private static SingleRelation Of(in ObjectHandle handle) => (SingleRelation)handle.Reference!;

    private sealed class NodeResolver : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
            Handles.Entity(Of(parent).Graph, Of(parent).Neighbour(new EdgeRow(parent.Row)));
    }

    private sealed class StatementResolver : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
            Handles.Statement(Of(parent).Graph, Of(parent).Statement(new EdgeRow(parent.Row)));
    }

    private sealed class CertaintyResolver(EnumTable certainties) : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
            certainties.Write(CertaintyType.NumberOf(Of(parent).CertaintyOf(new EdgeRow(parent.Row))), writer);
    }

    private sealed class DateResolver(int place) : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
        {
            var relation = Of(parent);
            return DateReaders.Written(relation.Graph, Handles.Statement(relation.Graph, relation.Statement(new EdgeRow(parent.Row))), place);
        }
    }

    private sealed class OtherCountResolver : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
            writer.WriteInt(Of(parent).Count(new EntityRow(parent.Part)) - 1);
    }
}
