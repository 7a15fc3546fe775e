using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Traversals over columns against the same questions answered statement by statement, on any small graph.</summary>
public sealed class NaiveAgreementTests
{
    private const int ManyCases = 1_000;

    private static readonly Arbitrary<(FactSet Set, TraversalQuestion Question)> Cases =
        RandomGraph.Sets.Zip(RandomGraph.Questions, (set, question) => (set, question)).ToArbitrary();

    [Fact]
    public void Neighbours_OfAnyEntityUnderAnyFilter_AreTheStatementsThatLeadThere() => Prop.ForAll(Cases, item =>
    {
        using var graph = Images.Open(item.Set);
        graph.TryFindEntity(RandomGraph.Name(item.Question.From), out var from).ShouldBeTrue();
        var found = new List<(string, string)>();
        foreach (var edge in new Neighbours(from, item.Question.Compile(graph)))
        {
            edge.From.ShouldBe(from);
            found.Add((edge.Target.Id, edge.Statement.Id));
        }

        found.Order().ShouldBe(item.Question.NeighboursOf(item.Set, from.Id).Order());
    }).ShouldHold(ManyCases);

    [Fact]
    public void ShortestPath_BetweenAnyEntitiesUnderAnyFilter_IsAllowedAndAsShortAsCanBe() => Prop.ForAll(Cases, item =>
    {
        using var graph = Images.Open(item.Set);
        var question = item.Question;
        var path = ShortestPath.Find(graph.Entity(new EntityRow(question.From)), graph.Entity(new EntityRow(question.To)), question.Compile(graph));

        (path?.Length ?? -1).ShouldBe(question.ShortestLength(item.Set));
        if (path is null)
        {
            return;
        }

        path.Node(0).Row.Index.ShouldBe(question.From);
        path.Node(path.Length).Row.Index.ShouldBe(question.To);
        for (var i = 0; i < path.Length; i++)
        {
            var step = path.Step(i);
            var statement = item.Set.Statements.Single(candidate => candidate.Id == step.Statement.Id);
            question.AllowsStep(statement, step.From.Id, step.Target.Id).ShouldBeTrue();
            step.IsForward.ShouldBe(statement.Subject == step.From.Id);
        }
    }).ShouldHold(ManyCases);
}
