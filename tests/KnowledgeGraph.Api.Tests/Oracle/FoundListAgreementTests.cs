using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>What a search, a ranking or a question for common neighbours finds, under any conditions: the same as without them, less what does not fulfil them.</summary>
public sealed class FoundListAgreementTests
{
    private const int Depth = 2;

    private const int ManyCases = 60;

    [Fact]
    public void Search_UnderAnyConditions_KeepsItsOrder() =>
        Prop.ForAll(Cases.ToArbitrary(), item =>
        {
            var pages = item.Pages;
            pages.Pages($"search(text: \"birch\", where: {item.Where}, {item.Selection}", "node { id }", item.PageSize)
                .ShouldBe(item.Holding(pages.Pages("search(text: \"birch\"", "node { id }", 100)).Where(row => row.IsListed).Select(row => row.Id));
        }).ShouldHold(ManyCases);

    [Fact]
    public void Ranking_UnderAnyConditions_KeepsItsOrder() =>
        Prop.ForAll(Cases.ToArbitrary(), item =>
        {
            var ranking = $"ranking(by: DEGREE, via: {{ {item.Selection} }}";
            var pages = item.Pages;
            pages.Pages($"{ranking}, where: {item.Where}", "node { id }", item.PageSize)
                .ShouldBe(item.Holding(pages.Pages(ranking, "node { id }", 100)).Select(row => row.Id));
        }).ShouldHold(ManyCases);

    [Fact]
    public void CommonNeighbours_UnderAnyConditions_AreThoseThatFulfilThemInAnyOrder() =>
        Prop.ForAll(Cases.ToArbitrary(), item =>
        {
            var common = $"commonNeighbours(ids: [\"l0\"], via: {{ {item.Selection} }}";
            var pages = item.Pages;
            pages.Pages($"{common}, where: {item.Where}, {item.Order}", "node { id }", item.PageSize)
                .ShouldBe(item.Holding(pages.Pages(common, "node { id }", 100))
                    .Order(Comparer<EntityRow>.Create((left, right) =>
                        item.Order.Compare(left, right) is var first and not 0 ? first : string.CompareOrdinal(left.Id, right.Id)))
                    .Select(row => row.Id));
        }).ShouldHold(ManyCases);

    private static Gen<Case> Cases =>
        from set in RandomRailway.Sets
        from selection in Selection.Any
        from condition in RowConditions.Entity(Depth)
        from order in Orderings.OfEntities
        from size in Gen.Choose(1, 4)
        select new Case(set, selection, condition, order, size);

    private sealed record Case(FactSet Set, Selection Selection, Condition<EntityRow> Where, Ordering<EntityRow> Order, int PageSize)
    {
        public PageReader Pages => new(new ApiClient(Set));

        public IEnumerable<EntityRow> Holding(IEnumerable<string> ids) =>
            ids.Select(id => new EntityRow(new Facts(Set, Selection), id)).Where(Where.Holds);

        public override string ToString() => $"where: {Where}, {Order}, {Selection}, pages of {PageSize}";
    }
}
