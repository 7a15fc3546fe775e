using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>What conditions on entries of a timeline ask about. The row is the statement.</summary>
internal static class TimelineFilterFields
{
    public static IReadOnlyList<FilterField> Create(GraphFilters filters) =>
    [
        new("shape", "TimelineShapeFilter", "Point or range.", (operators, scope) =>
        {
            var test = ValueOperators.Compile(operators, static operand => (int)(TimelineShape)operand, scope);
            var graph = scope.Graph;
            return (statement, _, ref _) => test((int)new TimelineTime(graph, statement).Shape);
        }),
        Date("at", TimelineShape.Point, isStart: true, "When it happens; none for a range."),
        Date("start", TimelineShape.Range, isStart: true, "When it begins, as far as that is written; none for a point."),
        Date("end", TimelineShape.Range, isStart: false, "When it ends, as far as that is written; none for a point."),
        new("statement", GraphFilters.StatementName, "What happens or holds.", (conditions, scope) =>
            filters.Statement.CompileInside(conditions, scope, hasStatement: false)),
    ];

    private static FilterField Date(string name, TimelineShape shape, bool isStart, string description) =>
        new(name, "FuzzyDateFilter", description, (operators, scope) =>
        {
            var test = FuzzyDateOperators.Compile(operators, scope);
            var graph = scope.Graph;
            return (statement, _, ref _) => test(
                new TimelineTime(graph, statement).Place(shape, isStart) is var place and not TimelineTime.NoPlace
                    ? DateReaders.Read(graph, statement, place)
                    : default);
        });
}
