using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Parts of a graph against the same parts worked out from the statements one by one, on any small graph under any filter.</summary>
public sealed class NaiveSubgraphAgreementTests
{
    private const int ManyCases = 500;

    private static readonly Gen<(FactSet Set, TraversalQuestion Question)> Cases =
        RandomGraph.Sets.Zip(RandomGraph.Questions, (set, question) => (set, question));

    [Fact]
    public void Neighbourhood_OfAnyDepth_IsWhatSoManyStepsLeadTo() => Prop.ForAll(
        Cases.Zip(Gen.Choose(0, 4), (item, depth) => (item.Set, item.Question, depth)).ToArbitrary(), item =>
    {
        using var graph = Images.Open(item.Set);
        var found = Neighbourhood.Find(graph.Entity(new EntityRow(item.Question.From)), item.Question.Compile(graph), item.depth, limit: 100);
        var levels = Levels(item.Set, item.Question, item.depth);

        // From near to far, whatever the order within a level.
        Ids(graph, found.Nodes).ShouldBe(levels.SelectMany(level => level), ignoreOrder: true);
        var distances = found.Nodes.Select(node => levels.FindIndex(level => level.Contains(graph.Entity(node).Id))).ToArray();
        distances.ShouldBeInOrder();
        found.Distances.ShouldBe(distances);
        var reached = levels.SelectMany(level => level).ToHashSet();
        var among = item.Question.Steps(item.Set).Where(step => reached.Contains(step.From) && reached.Contains(step.To));
        found.Statements.Select(row =>
            graph.Statement(row).Id).Order().ShouldBe(among.Select(step => step.Statement.Id).Distinct().Order());
        (found.OmittedNodes, found.UnexpandedHubs.Length).ShouldBe((0, 0));
    }).ShouldHold(ManyCases);

    [Fact]
    public void Neighbourhood_WithALimit_SaysHowManyItMetAndLeftOut() => Prop.ForAll(
        Cases.Zip(Gen.Choose(1, 6), (item, limit) => (item.Set, item.Question, limit)).ToArbitrary(), item =>
    {
        using var graph = Images.Open(item.Set);
        var found = Neighbourhood.Find(graph.Entity(new EntityRow(item.Question.From)), item.Question.Compile(graph), depth: 1, item.limit);
        var all = Levels(item.Set, item.Question, 1).Sum(level => level.Count);

        found.Nodes.Length.ShouldBe(Math.Min(all, item.limit));
        found.OmittedNodes.ShouldBe(all - found.Nodes.Length);
    }).ShouldHold(ManyCases);

    [Fact]
    public void Neighbourhood_WithKindsToShow_GoesThroughTheOthers() => Prop.ForAll(
        Cases.Zip(Gen.Choose(0, 4), (item, depth) => (item.Set, item.Question, depth)).Zip(
            Gen.SubListOf("Halt", "Place", "Stop"), (item, kinds) => (item.Set, item.Question, item.depth, kinds)).ToArbitrary(), item =>
    {
        using var graph = Images.Open(item.Set);
        var show = graph.Ontology.Kinds.Where(kind => item.kinds.Contains(kind.Name)).ToArray();
        var of = graph.Entity(new EntityRow(item.Question.From));
        var all = Neighbourhood.Find(of, item.Question.Compile(graph), item.depth, limit: 100);
        var found = Neighbourhood.Find(of, item.Question.Compile(graph), item.depth, limit: 100, show: show);

        var shown = all.Nodes.Zip(all.Distances).Where(node =>
            node.First == of.Row || show.Any(kind => graph.Entity(node.First).Kind.IsA(kind))).ToArray();
        found.Nodes.ShouldBe(shown.Select(node => node.First));
        found.Distances.ShouldBe(shown.Select(node => node.Second));
        found.Statements.ShouldBe(all.Statements.Where(row =>
            found.Nodes.Contains(graph.Statement(row).Subject.Row) && found.Nodes.Contains(graph.Statement(row).Object.AsEntity().Row)));
    }).ShouldHold(ManyCases);

    [Fact]
    public void Neighbourhood_WithKindsToShow_NamesTheHubsThatItDidNotGoThrough() => Prop.ForAll(
        Cases.Zip(Gen.Choose(0, 3), (item, hubLimit) => (item.Set, item.Question, hubLimit)).ToArbitrary(), item =>
    {
        using var graph = Images.Open(item.Set);
        var of = graph.Entity(new EntityRow(item.Question.From));
        var filter = item.Question.Compile(graph);
        var all = Neighbourhood.Find(of, filter, depth: 4, limit: 100, item.hubLimit);

        Neighbourhood.Find(of, filter, depth: 4, limit: 100, item.hubLimit, show: []).UnexpandedHubs.ShouldBe(all.UnexpandedHubs);
    }).ShouldHold(ManyCases);

    [Fact]
    public void Neighbourhood_WithAHubLimit_GoesThroughNoLargerEntity() => Prop.ForAll(
        Cases.Zip(Gen.Choose(0, 5), (item, hubLimit) => (item.Set, item.Question, hubLimit)).ToArbitrary(), item =>
    {
        using var graph = Images.Open(item.Set);
        var found = Neighbourhood.Find(graph.Entity(new EntityRow(item.Question.From)), item.Question.Compile(graph), depth: 8, limit: 100, item.hubLimit);
        bool IsHub(string id) => item.Set.Statements.Sum(statement => RelationsOf(statement, id)) > item.hubLimit;

        var levels = Levels(item.Set, item.Question, 8, IsHub);

        Ids(graph, found.Nodes).ShouldBe(levels.SelectMany(level => level), ignoreOrder: true);
        var first = RandomGraph.Name(item.Question.From);
        var most = Math.Min(8, item.Question.MaxLength ?? 8);
        Ids(graph, found.UnexpandedHubs).ShouldBe(
            levels.Take(most).SelectMany(level => level).Where(id => id != first && IsHub(id)), ignoreOrder: true);
    }).ShouldHold(ManyCases);

    [Fact]
    public void Connection_OfAnyEntities_JoinsWhatPathsJoin() => Prop.ForAll(
        Cases.Zip(Gen.SubListOf(Enumerable.Range(0, 8)), (item, asked) =>
            (item.Set, item.Question, asked: asked.ToArray())).ToArbitrary(), item =>
    {
        using var graph = Images.Open(item.Set);
        var question = item.Question with { Direction = Direction.Any, Avoid = null };
        var found = Connection.Find([.. item.asked.Select(entity =>
            graph.Entity(new EntityRow(entity)))], question.Compile(graph), limit: 100);

        found.Nodes.Take(item.asked.Length).Select(node => node.Index).ShouldBe(item.asked);
        found.OmittedNodes.ShouldBe(0);
        var steps = question.Steps(item.Set);
        var joining = found.Statements.Select(row => graph.Statement(row).Id).ToHashSet();
        joining.ShouldBeSubsetOf(steps.Select(step => step.Statement.Id).ToHashSet());
        var joined = Closure(steps.Where(step => joining.Contains(step.Statement.Id)).Select(step => (step.From, step.To)));
        var pairs = from one in item.asked from other in item.asked where one < other select (one, other);
        var joinable = Closure(
            from pair in pairs
            where new NaivePaths(item.Set, question with { From = pair.one, To = pair.other }).All.Count > 0
            select (RandomGraph.Name(pair.one), RandomGraph.Name(pair.other)));
        foreach (var (one, other) in pairs)
        {
            joined.Contains((RandomGraph.Name(one), RandomGraph.Name(other))).ShouldBe(
                joinable.Contains((RandomGraph.Name(one), RandomGraph.Name(other))));
        }
    }).ShouldHold(ManyCases);

    /// <summary>A relation of an entity with itself counts from both ends, unless it is symmetric.</summary>
    private static int RelationsOf(StatementSymbol statement, string id)
    {
        var isObject = ((EntityValue)statement.Object).Id == id;
        return statement.Subject != id ? (isObject ? 1 : 0) : isObject && statement.Predicate != "adjoins" ? 2 : 1;
    }

    private static List<HashSet<string>> Levels(FactSet set, TraversalQuestion question, int depth, Func<string, bool>? isHub = null)
    {
        if (question.From == question.Avoid)
        {
            return [];
        }

        var steps = question.Steps(set);
        var first = RandomGraph.Name(question.From);
        List<HashSet<string>> levels = [[first]];
        HashSet<string> reached = [first];
        while (levels.Count <= Math.Min(depth, question.MaxLength ?? depth))
        {
            var last = levels[^1].Where(id => id == first || isHub is null || !isHub(id)).ToHashSet();
            var next = steps.Where(step => last.Contains(step.From) && question.AllowsNode(step.To)).Select(step => step.To).ToHashSet();
            next.ExceptWith(reached);
            reached.UnionWith(next);
            levels.Add(next);
        }

        return levels;
    }

    private static HashSet<(string, string)> Closure(IEnumerable<(string From, string To)> pairs)
    {
        HashSet<(string From, string To)> closure = [.. pairs.SelectMany(pair => ((string, string)[])[pair, (pair.To, pair.From)])];
        for (var count = -1; count != closure.Count;)
        {
            count = closure.Count;
            var further = from left in closure from right in closure where left.To == right.From select (left.From, right.To);
            closure.UnionWith([.. further]);
        }

        return closure;
    }

    private static IEnumerable<string> Ids(FactGraph graph, IEnumerable<EntityRow> rows) => rows.Select(row => graph.Entity(row).Id);
}
