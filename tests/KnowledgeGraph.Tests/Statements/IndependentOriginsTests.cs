
namespace KnowledgeGraph.Tests.Statements;

public sealed class IndependentOriginsTests
{
    [Fact]
    public void Statement_WithoutEvidence_HasNone() => ShouldHave([], [], 0);

    [Fact]
    public void Statement_OfOneSource_HasItself() => ShouldHave([], [0], 1, "source-a");

    [Fact]
    public void Statement_OfARetelling_HasItsOrigin() => ShouldHave([(0, 1)], [0], 1, "source-b");

    [Fact]
    public void Statement_OfASourceCitedTwice_CountsItOnce() => ShouldHave([], [0, 0], 1, "source-a");

    [Fact]
    public void Statement_OfAnOriginAndItsRetelling_HasOne() => ShouldHave([(0, 1)], [0, 1], 1, "source-b");

    [Fact]
    public void Statement_OfTwoRetellingsOfOneOrigin_HasOne() => ShouldHave([(0, 2), (1, 2)], [0, 1], 1, "source-c");

    [Fact]
    public void Statement_OfTwoSourcesThatRetellNothing_HasTwo() => ShouldHave([], [0, 1], 2, "source-a", "source-b");

    [Fact]
    public void Statement_OfRetellingsOfTwoOrigins_HasTwo() => ShouldHave([(0, 2), (1, 3)], [0, 1], 2, "source-c", "source-d");

    [Fact]
    public void Statement_OfOneDigestOfTwo_HasOneWitnessAndTwoOrigins() =>
        ShouldHave([(0, 1), (0, 2)], [0], 1, "source-b", "source-c");

    [Fact]
    public void Statement_OfADigestAndWhatItRetells_CountsWhatItRetells() =>
        ShouldHave([(0, 1), (0, 2)], [0, 1, 2], 2, "source-b", "source-c");

    [Fact]
    public void DerivedStatement_HasTheWitnessesOfItsLeastCorroboratedPremise()
    {
        using var graph = Testimony.OpenWithConclusion(3, [], [[0, 1], [2]], [0, 1]);

        ShouldBe(Testimony.Conclusion(graph), 1, "source-a", "source-b", "source-c");
    }

    [Fact]
    public void DerivedStatement_OfTwoDerivations_FollowsTheFirst()
    {
        using var graph = Testimony.OpenWithConclusion(3, [], [[0, 1], [2]], [0], [1]);

        ShouldBe(Testimony.Conclusion(graph), 2, "source-a", "source-b");
    }

    [Fact]
    public void DerivedStatement_OfAPremiseWithoutEvidence_HasNone()
    {
        using var graph = Testimony.OpenWithConclusion(1, [], [[0], []], [0, 1]);

        ShouldBe(Testimony.Conclusion(graph), 0, "source-a");
    }

    [Fact]
    public void OneCitedSource_AllocatesNothing()
    {
        using var graph = Testimony.Open(2, [(0, 1)], [0]);
        var statement = Testimony.Statement(graph, 0);
        var count = statement.IndependentOrigins.Count;
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            count += statement.IndependentOrigins.Count;
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        count.ShouldBe(21);
        least.ShouldBe(0);
    }

    private static void ShouldHave((int Source, int Retold)[] links, int[] cited, int count, params string[] sources)
    {
        using var graph = Testimony.Open(4, links, cited);

        ShouldBe(Testimony.Statement(graph, 0), count, sources);
    }

    private static void ShouldBe(Statement statement, int count, params string[] sources)
    {
        statement.IndependentOrigins.Count.ShouldBe(count);
        Testimony.Ids(statement.IndependentOrigins.Sources).ShouldBe(sources);

        // Counted, and then as it was kept.
        statement.IndependentOriginCount.ShouldBe(count);
        statement.IndependentOriginCount.ShouldBe(count);
    }
}
