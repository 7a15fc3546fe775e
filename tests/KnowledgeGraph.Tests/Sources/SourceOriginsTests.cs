using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Sources;

public sealed class SourceOriginsTests
{
    private const int Sources = 12;

    [Fact]
    public void Origins_OfASourceThatRetellsNothing_AreItself()
    {
        using var graph = Testimony.Open(2, []);

        Testimony.Ids(graph.Source(new SourceRow(1)).Origins).ShouldBe(["source-b"]);
    }

    [Fact]
    public void Origins_OfARetellingOfARetelling_AreAtTheFarEnd()
    {
        using var graph = Testimony.Open(3, [(0, 1), (1, 2)]);

        Testimony.Ids(graph.Source(new SourceRow(0)).Origins).ShouldBe(["source-c"]);
        Testimony.Ids(graph.Source(new SourceRow(1)).Origins).ShouldBe(["source-c"]);
    }

    [Fact]
    public void Origins_OfADigestOfTwo_AreBothAndEachOnce()
    {
        using var graph = Testimony.Open(5, [(0, 1), (0, 2), (1, 3), (2, 3), (2, 4)]);

        Testimony.Ids(graph.Source(new SourceRow(0)).Origins).ShouldBe(["source-d", "source-e"]);
    }

    [Fact]
    public void Origins_OfACircle_AreFoundWithoutEnd()
    {
        using var graph = Testimony.Open(3, [(0, 1), (1, 0), (1, 2)]);

        Testimony.Ids(graph.Source(new SourceRow(1)).Origins).ShouldBe(["source-c"]);
    }

    [Fact]
    public void Origins_OfAnyDerivation_AreTheReachableSourcesThatRetellNothing() =>
        Prop.ForAll<byte[]>(pairs => ShouldFindOrigins([.. pairs
            .Select(pair => (Source: pair / Sources % Sources, Retold: pair % Sources))
            .Where(link => link.Source < link.Retold)
            .Distinct()])).ShouldHold();

    private static void ShouldFindOrigins(List<(int Source, int Retold)> links)
    {
        using var graph = Testimony.Open(Sources, links);
        for (var source = 0; source < Sources; source++)
        {
            var reached = new SortedSet<int> { source };
            for (var number = source; number < Sources; number++)
            {
                if (reached.Contains(number))
                {
                    reached.UnionWith(links.Where(link => link.Source == number).Select(link => link.Retold));
                }
            }

            reached.RemoveWhere(origin => links.Exists(link => link.Source == origin));
            graph.Source(new SourceRow(source)).Origins.Select(origin => origin.Row.Index).ShouldBe([.. reached]);
        }
    }
}
