using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Timelines;

/// <summary><c>TimelineEntry</c>, and the pages of it.</summary>
internal static class TimelineTypes
{
    public static IEnumerable<NamedType> Create()
    {
        var shapes = new EnumTable(
            "TimelineShape",
            "What an entry of a timeline is.",
            [
                new("POINT", TimelineShape.Point) { Description = "It happens at a time." },
                new("RANGE", TimelineShape.Range) { Description = "It holds for a while." },
            ]);
        return
        [
            shapes.Type,
            Entry(shapes),
            .. ConnectionTypes.Plain("TimelineConnection", "TimelineEdge", "TimelineEntry"),
        ];
    }

    private static ObjectType Entry(EnumTable shapes) => new("TimelineEntry")
    {
        Description = "A statement in its place in time. Only what is written counts as its time: what sources merely witness has no place.",
        Fields =
        [
            Define.Field("shape", "TimelineShape!", new EnumResolver(shapes, (graph, in parent) => (int)Time(graph, parent).Shape), "Point or range."),
            Date("at", TimelineShape.Point, isStart: true, "When it happens; null for a range. An uncertain date has the days that it allows."),
            Date("start", TimelineShape.Range, isStart: true, "When it begins; null for a point, and where that is not written."),
            Date("end", TimelineShape.Range, isStart: false, "When it ends; null for a point, and where that is not written."),
            Define.Field(
                "statement",
                "Statement!",
                new RowResolver((graph, in parent) => Handles.Statement(graph, parent.Row)),
                "What happens or holds."),
        ],
    };

    private static FieldDefinition Date(string name, TimelineShape shape, bool isStart, string description) => Define.Field(
        name,
        "FuzzyDate",
        new RowResolver((graph, in parent) => Time(graph, parent).Place(shape, isStart) is var place and not TimelineTime.NoPlace
            ? Handles.Value(graph, parent.Row, place)
            : ObjectHandle.Null),
        description);

    private static TimelineTime Time(FactGraph graph, in ObjectHandle parent) => new(graph, parent.Row);
}
