using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Sources;

/// <summary>The conditions on how a passage fits its statement. The row is a statement, the place the index of the passage.</summary>
internal static class EvidenceFitFilter
{
    public static ObjectFilter Create() => new(
        TypeNames.FilterOf(FitTypes.Fit),
        "Conditions on how a passage fits the statement that cites it.",
        [
            .. FitTypes.Parts.Select(part => Part(
                part.Name, FitTypes.OfPassage, part.Description, static operand => (int)(PassageFit)operand, fit => (int)part.Read(fit))),
            Part(
                FitTypes.Hedge, FitTypes.OfHedge, FitTypes.HedgeDescription, static operand => (int)(HedgeFit)operand, static fit => (int)fit.Hedge),
        ]);

    private static FilterField Part(string name, string type, string description, Func<object, int> convert, Func<EvidenceFit, int> read) => new(
        name, TypeNames.FilterOf(type), description, (operators, scope) =>
        {
            var test = ValueOperators.Compile<int>(operators, convert, scope);
            var graph = scope.Graph;
            return (statement, passage, ref _) => test(read(graph.Statement(new StatementRow(statement)).Evidence[passage].Fit));
        });
}
