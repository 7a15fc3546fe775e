using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>The relations that a view keeps out of traversals, counted one by one.</summary>
public sealed class LeftOutTraversalTests
{
    private const int ManyCases = 100;

    private static Gen<Case> Cases =>
        from set in RandomRailway.Sets
        from selection in Selection.Any
        from predicates in Gen.Elements<string[]>([], ["operates"], ["serves", "affiliatedWith"])
        from kinds in Gen.Elements<string[]>([], ["Station"], ["Line", "Operator"])
        select new Case(set, selection, predicates, kinds);

    [Fact]
    public void Paths_LeaveOut_RelationsOfTheWholeGraph() => Agree(
        item => $"paths(from: \"o0\", to: \"s1\", {item.Via}, first: 1)",
        item => item.Relations.Where(relation => item.Ends(relation).All(end => end is "o0" or "s1" || item.IsOfKind(end))));

    [Fact]
    public void AllShortestPaths_LeaveOut_RelationsOfTheWholeGraph() => Agree(
        item => $"allShortestPaths(from: \"l0\", to: \"l1\", {item.Via}, first: 1)",
        item => item.Relations.Where(relation => item.Ends(relation).All(end => end is "l0" or "l1" || item.IsOfKind(end))));

    [Fact]
    public void Ranking_LeavesOut_RelationsOfTheWholeGraph() => Agree(
        item => $"ranking(by: DEGREE, {item.Via}, first: 1)",
        item => item.Relations.Where(relation => item.Ends(relation).All(item.IsOfKind)));

    [Fact]
    public void Neighbourhood_LeavesOut_RelationsAmongItsEntitiesAndFromItsCentre() => Agree(
        item => $"neighbourhood(of: \"l0\", depth: 1, first: 1000, {item.Via})",
        item =>
        {
            var nodes = item.Relations
                .Where(relation => item.Ends(relation).Contains("l0") && item.Selection.Allows(relation, item.Set))
                .SelectMany(item.Ends)
                .Where(item.IsOfKind)
                .Append("l0")
                .ToHashSet();
            return item.Relations.Where(relation => item.Ends(relation).All(nodes.Contains)
                || (item.Ends(relation).Contains("l0") && item.Ends(relation).All(end => end == "l0" || item.IsOfKind(end))));
        });

    [Fact]
    public void CommonNeighbours_ShownAndLeftOut_AreAll()
    {
        string[] given = ["l0", "l1"];
        Prop.ForAll(Cases.ToArbitrary(), item =>
        {
            var reasons = item.Set.Entities.Select(entity => entity.Id).Where(item.IsOfKind).Select(ReasonsAgainst).Where(all => all.All(reasons => reasons.Count > 0))
                .Select(all => all.Where(reasons => !reasons.Contains(null)).Select(reasons => reasons.Min()).DefaultIfEmpty(null).Min())
                .ToList();
            Read(item, $"commonNeighbours(ids: [\"l0\", \"l1\"], {item.Via}) {{ totalCount {LeftOutCounts.Field} }}")
                .ShouldBe($"{{\"totalCount\":{LeftOutCounts.Text(reasons.Count(reason => reason is null))},{LeftOutCounts.Of(reasons)}}}");

            // The reason against each relation to a given entity.
            List<List<LeftOutReason?>> ReasonsAgainst(string neighbour) =>
            [
                .. given.Select(id => item.Relations
                    .Where(relation => item.Ends(relation).Contains(id) && item.Ends(relation).Contains(neighbour))
                    .Select(relation => item.Selection.ReasonAgainst(relation, item.Set))
                    .ToList()),
            ];
        }).ShouldHold(ManyCases);
    }

    private static void Agree(Func<Case, string> field, Func<Case, IEnumerable<StatementSymbol>> expect) =>
        Prop.ForAll(Cases.ToArbitrary(), item => Read(item, $"{field(item)} {{ {LeftOutCounts.Field} }}").ShouldBe(
            $"{{{LeftOutCounts.Of([.. expect(item).Select(relation => item.Selection.ReasonAgainst(relation, item.Set))])}}}")).ShouldHold(ManyCases);

    private static string Read(Case item, string field) => new ApiClient(item.Set).Read($"{{ {field} }}");

    private sealed record Case(FactSet Set, Selection Selection, string[] Predicates, string[] Kinds)
    {
        public string Via => $"via: {{ {List("predicates", Predicates)}{List("kinds", Kinds)}{Selection} }}";

        /// <summary>The relations by the given predicates, whatever the view.</summary>
        public IEnumerable<StatementSymbol> Relations => Set.Statements.Where(statement =>
            statement.Object is EntityValue && (Predicates.Length == 0 || Predicates.Contains(statement.Predicate)));

        public string[] Ends(StatementSymbol relation) => [relation.Subject, ((EntityValue)relation.Object).Id];

        public bool IsOfKind(string entity) => Kinds.Length == 0 || Kinds.Contains(Set.Entities.Single(other => other.Id == entity).Kind);

        public override string ToString() => Via;

        private static string List(string name, string[] values) => values.Length == 0 ? "" : $"{name}: [{string.Join(", ", values.Select(Constant))}], ";

        private static string Constant(string name) => name switch
        {
            "affiliatedWith" => "AFFILIATED_WITH",
            _ => name.ToUpperInvariant(),
        };
    }
}
