using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Timelines;

/// <summary><c>TimelineEntry</c> and its connection.</summary>
internal static class TimelineTypes
{
    public const string Shape = "TimelineShape";

    public static IEnumerable<NamedType> Create(SchemaContext schema)
    {
        var shapes = new EnumTable(
            Shape,
            "The shape of an entry of a timeline.",
            [
                new("POINT", TimelineShape.Point) { Description = "An event at a point in time." },
                new("RANGE", TimelineShape.Range) { Description = "A state over a period." },
            ]);
        return
        [
            shapes.Type,
            OperatorTypes.OfEnum(Shape),
            Entry(shapes),
            .. ConnectionTypes.WithEdge(TypeFamily.TimelineEntry, schema, EdgeCertaintyField.Create(schema.Certainties)),
        ];
    }

    private static ObjectType Entry(EnumTable shapes) => new(TypeFamily.TimelineEntry.Type)
    {
        Description = "A statement with its time as written. Statements dated only by their sources are not entries.",
        Fields =
        [
            Define.Field(
                TimelineFieldNames.Shape,
                Shape + "!",
                new EnumResolver(shapes, (graph, in parent) => (int)Time(graph, parent).Shape),
                "Point or range."),
            Date(
                TimelineFieldNames.At,
                TimelineShape.Point,
                isStart: true,
                "The date of a point; null for a range. An imprecise date has its possible days."),
            Date(TimelineFieldNames.Start, TimelineShape.Range, isStart: true, "The start of a range; null for a point or if not written."),
            Date(TimelineFieldNames.End, TimelineShape.Range, isStart: false, "The end of a range; null for a point or if not written."),
            Define.Wrapper(
                TimelineFieldNames.Statement,
                TypeNames.Statement + "!",
                new RowResolver((graph, in parent) => Handles.Statement(graph, parent.AsStatement())),
                "The statement."),
        ],
    };

    private static FieldDefinition Date(string name, TimelineShape shape, bool isStart, string description) => Define.Field(
        name,
        TypeNames.FuzzyDate,
        new RowResolver((graph, in parent) => Time(graph, parent).Place(shape, isStart) is var place and not TimelineTime.NoPlace
            ? Handles.Value(graph, parent.AsStatement(), place)
            : ObjectHandle.Null),
        description);

    private static TimelineTime Time(FactGraph graph, in ObjectHandle parent) => new(graph, parent.AsStatement());
}
