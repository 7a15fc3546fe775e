using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Lists under any conditions, in any order, of any page size, against the same worked out statement by statement.</summary>
public sealed class ListingAgreementTests
{
    private const int Depth = 3;

    private const int ManyCases = 150;

    [Fact]
    public void Entities_UnderAnyConditions_AreThoseThatFulfilThem() =>
        Agree(RowConditions.Line(Depth), Orderings.OfLines, (item, client) =>
        {
            var facts = new Facts(item.Set, item.Selection);
            var expected = item.Set.Entities
                .Where(entity => entity.Kind == "Line" && new EntityRow(new Facts(item.Set, item.Selection), entity.Id).IsListed)
                .Select(entity => new EntityRow(facts, entity.Id))
                .Where(item.Where.Holds);
            Sorted(expected, item.Order, row => row.Id).Select(row => row.Id)
                .ShouldBe(client.Pages($"lines(where: {item.Where}, {item.Order}, {item.Selection}", "node { id }", item.PageSize));
        });

    [Fact]
    public void Relations_UnderAnyConditions_AreThoseThatFulfilThem() =>
        Agree(RowConditions.Station(Depth, isRelation: true), Orderings.OfServedStations, (item, client) =>
        {
            var expected = new EntityRow(new Facts(item.Set, item.Selection), "l0").Along("serves").Where(item.Where.Holds);
            Sorted(expected, item.Order, row => row.Id + row.Via!.Id).Select(row => row.Via!.Id)
                .ShouldBe(client.Pages($"line(id: \"l0\") {{ serves(where: {item.Where}, {item.Order}, {item.Selection}", "statement { id }", item.PageSize, inside: "serves"));
        });

    [Fact]
    public void Statements_UnderAnyConditions_AreThoseThatFulfilThem() =>
        Agree(RowConditions.Statement(Depth), Orderings.OfStatements, (item, client) =>
        {
            var facts = new Facts(item.Set, item.Selection);
            var expected = facts.Counting.Select(statement => new StatementRow(facts, statement)).Where(item.Where.Holds);
            Sorted(expected, item.Order, row => row.Statement.Id).Select(row => row.Statement.Id)
                .ShouldBe(client.Pages($"statements(where: {item.Where}, {item.Order}, {item.Selection}", "node { id }", item.PageSize));
        });

    private static void Agree<T>(Gen<Condition<T>> conditions, Gen<Ordering<T>> orderings, Action<Case<T>, PageReader> compare)
    {
        var cases =
            from set in RandomRailway.Sets
            from selection in Selection.Any
            from condition in conditions
            from order in orderings
            from size in Gen.Choose(1, 6)
            select new Case<T>(set, selection, condition, order, size);
        Prop.ForAll(cases.ToArbitrary(), item => compare(item, new PageReader(new ApiClient(item.Set)))).ShouldHold(ManyCases);
    }

    private static IEnumerable<T> Sorted<T>(IEnumerable<T> rows, Ordering<T> order, Func<T, string> last) => rows
        .Order(Comparer<T>.Create((left, right) =>
            order.Compare(left, right) is var first and not 0 ? first : string.CompareOrdinal(last(left), last(right))));

    private sealed record Case<T>(FactSet Set, Selection Selection, Condition<T> Where, Ordering<T> Order, int PageSize)
    {
        public override string ToString() => $"where: {Where}, {Order}, {Selection}, pages of {PageSize}";
    }
}
