namespace KnowledgeGraph.Seeds.Tests;

public sealed class ShippedSetTests
{
    [Fact]
    public void EveryDocument_CarriesStatements()
    {
        var cited = new HashSet<string>();
        for (var i = 0; i < Facts.Graph.Statements.Count; i++)
        {
            foreach (var evidence in Facts.Graph.Statement(new StatementRow(i)).Evidence)
            {
                cited.Add(evidence.Source.Id);
            }
        }

        cited.Count.ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void Office_HolderOnDate_FollowsTime()
    {
        var office = Facts.Offices.NatoSecretaryGeneral;

        office.HeldBy.AsOf(new DateOnly(2023, 7, 3), Certainty.Certainly)
            .Select(relation => relation.Target.Id)
            .ShouldBe([Facts.People.JensStoltenberg.Id]);
        office.HeldBy.AsOf(new DateOnly(2025, 1, 20)).Select(relation => relation.Target.Id).ShouldBe([Facts.People.MarkRutte.Id]);
    }
}
