using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>What is shown and what is left out together are everything, whatever the view, and each is counted under its first reason.</summary>
public sealed class LeftOutAgreementTests
{
    private const int Depth = 2;
    private const int ManyCases = 150;

    [Fact]
    public void Statements_ShownAndLeftOut_AreAll() => Agree(RowConditions.Statement(Depth), (item, facts) =>
        (
            $"statements(where: {item.Where}, {item.Selection})",
            item.Set.Statements
                .Where(statement => item.Where.Holds(new StatementRow(facts, statement)))
                .Select(statement => item.Selection.ReasonAgainst(statement, item.Set))));

    [Fact]
    public void Relations_ShownAndLeftOut_AreAll() => Agree(RowConditions.Station(Depth, isRelation: true), (item, facts) =>
        (
            $"line(id: \"l0\") {{ serves(where: {item.Where}, {item.Selection})",
            item.Set.Statements
                .Where(statement => statement is { Subject: "l0", Predicate: "serves" })
                .Where(statement => item.Where.Holds(new EntityRow(facts, ((EntityValue)statement.Object).Id, statement)))
                .Select(statement => item.Selection.ReasonAgainst(statement, item.Set))));

    [Fact]
    public void Entities_ShownAndLeftOut_AreAll() => Agree(RowConditions.Line(Depth), (item, facts) =>
        (
            $"lines(where: {item.Where}, {item.Selection})",
            item.Set.Entities
                .Where(entity => entity.Kind == "Line")
                .Select(entity => new EntityRow(facts, entity.Id))
                .Where(item.Where.Holds)
                .Select(row => row.ReasonAgainst)));

    [Fact]
    public void Sources_ShownAndLeftOut_AreAll() => Agree(Gen.Constant(new Condition<StatementRow>("{}", _ => true)), (item, _) =>
        (
            $"sources(where: {item.Where}, {item.Selection})",
            item.Set.Sources.Select(source => ReasonAgainst(source, item.Selection))));

    private static LeftOutReason? ReasonAgainst(SourceSymbol source, Selection selection)
    {
        if (selection.WithoutSources.Contains(source.Id))
        {
            return LeftOutReason.Source;
        }

        return selection.KnownAsOf is not { } day
            || (source.Published is { } published ? published.LatestDay <= RandomRailway.FirstDay + day : selection.UndatedSources)
            ? null
            : LeftOutReason.Knowledge;
    }

    private static void Agree<T>(
        Gen<Condition<T>> conditions, Func<Case<T>, Facts, (string Field, IEnumerable<LeftOutReason?> Reasons)> expect)
    {
        var cases =
            from set in RandomRailway.Sets
            from selection in Selection.Any
            from condition in conditions
            select new Case<T>(set, selection, condition);
        Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var (field, reasons) = expect(item, new Facts(item.Set, item.Selection));
            var all = reasons.ToList();
            var isNested = field.Contains(") { ", StringComparison.Ordinal) && field.StartsWith("line(", StringComparison.Ordinal);
            new ApiClient(item.Set).Read($"{{ {field} {{ totalCount {LeftOutCounts.Field} }} }}{(isNested ? " }" : "")}")
                .ShouldContain($"{{\"totalCount\":{LeftOutCounts.Text(all.Count(reason => reason is null))},{LeftOutCounts.Of(all)}}}");
        }).ShouldHold(ManyCases);
    }

    private sealed record Case<T>(FactSet Set, Selection Selection, Condition<T> Where)
    {
        public override string ToString() => $"where: {Where}, {Selection}";
    }
}
