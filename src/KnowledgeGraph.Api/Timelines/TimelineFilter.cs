using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Values;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>The conditions on entries of a timeline. The row is the statement.</summary>
internal static class TimelineFilter
{
    public static ObjectFilter Create(FilterCatalog filters) => new(
        TypeFamily.TimelineEntry.Filter,
        "Conditions on entries of a timeline. All of them must hold.",
        [
            new(TimelineFieldNames.Shape, TypeNames.FilterOf(TimelineTypes.Shape), "Point or range.", (operators, scope) =>
            {
                var test = ValueOperators.Compile(operators, static operand => (int)(TimelineShape)operand, scope);
                var graph = scope.Graph;
                return (statement, _, ref _) => test((int)new TimelineTime(graph, new StatementRow(statement)).Shape);
            }),
            Date(TimelineFieldNames.At, TimelineShape.Point, isStart: true, "The date of a point; missing for a range."),
            Date(TimelineFieldNames.Start, TimelineShape.Range, isStart: true, "The start of a range, if written; missing for a point."),
            Date(TimelineFieldNames.End, TimelineShape.Range, isStart: false, "The end of a range, if written; missing for a point."),
            new(TimelineFieldNames.Statement, TypeFamily.Statement.Filter, "The statement.", (conditions, scope) =>
                filters[TypeFamily.Statement].CompileInside(conditions, scope, hasStatement: false)),
        ]);

    private static FilterField Date(string name, TimelineShape shape, bool isStart, string description) =>
        new(name, FuzzyDateOperators.Filter, description, (operators, scope) =>
        {
            var test = FuzzyDateOperators.Compile(operators, scope);
            var graph = scope.Graph;
            return (statement, _, ref _) => test(
                new TimelineTime(graph, new StatementRow(statement)).Place(shape, isStart) is var place and not TimelineTime.NoPlace
                    ? DateReaders.Read(graph, new StatementRow(statement), place)
                    : default);
        });
}
