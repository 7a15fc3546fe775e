using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Algorithms;

public sealed class SimpleGraphTests
{
    private static readonly Arbitrary<(FactSet Set, TraversalQuestion Question)> Cases =
        RandomGraph.Sets.Zip(RandomGraph.Questions, (set, question) => (set, question)).ToArbitrary();

    [Fact]
    public void Project_AnyGraphUnderAnyFilter_HasTheNeighboursThatTheStatementsLeadTo() =>
        Prop.ForAll(Cases, item =>
        {
            using var graph = Images.Open(item.Set);
            var filter = item.Question.Compile(graph);
            var structure = SimpleGraph.Project(filter);
            for (var node = 0; node < structure.NodeCount; node++)
            {
                var id = structure.Entity(node).Id;
                var expected = item.Question.NeighboursOf(item.Set, id).Select(step => step.Neighbour).Where(name => name != id).Distinct().Order();
                structure.Neighbours(node).ToArray().Select(other => structure.Entity(other).Id).ShouldBe(expected);
            }
        }).ShouldHold(300);

    [Fact]
    public void Project_ACancelledToken_Throws()
    {
        using var graph = Network.Open(2, [(0, 1)]);
        var filter = EdgeFilter.Compile(graph, new EdgeFilterOptions());

        Should.Throw<OperationCanceledException>(() => SimpleGraph.Project(filter, new CancellationToken(canceled: true)));
    }
}
