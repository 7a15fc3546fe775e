using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Time;

/// <summary>Statements that certainly hold on single days, against their model.</summary>
public sealed class WitnessDayTableTests
{
    [Fact]
    public void InForceOn_AnyStatementAndDay_IsThatOfTheModel() => Prop.ForAll(RandomGraph.Sets.ToArbitrary(), set =>
    {
        using var graph = Images.Open(set);
        foreach (var statement in set.Statements)
        {
            graph.TryFindStatement(statement.Id, out var row).ShouldBeTrue();
            row.WitnessDays.ToArray().ShouldBe([.. statement.Time.WitnessDays]);
            for (var day = -1; day <= 7; day++)
            {
                row.InForceOn(day).ShouldBe(NaiveTime.InForceOn(statement.Time, day));
            }
        }
    }).ShouldHold();
}
