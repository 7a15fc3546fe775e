using KnowledgeGraph.Railway;

namespace KnowledgeGraph.Generators.Tests.Typed;

/// <summary>The railway as any project uses its facts: wired up by the targets file, compiled by the build, used as code.</summary>
public sealed class RailwayTests
{
    [Fact]
    public void Operator_OnADay_IsTheOneOfThatDay()
    {
        Facts.Lines.ValleyLine.OperatedBy.AsOf(new DateOnly(2015, 1, 1), Certainty.Possibly)
            .Select(relation => relation.Target.Name).ShouldBe(["Coast Lines"]);
        Facts.Lines.ValleyLine.OperatedBy.AsOf(new DateOnly(2022, 1, 1), Certainty.Possibly)
            .Select(relation => relation.Target.Name).ShouldBe(["Valley Rail"]);
    }

    [Fact]
    public void Modality_NotAsked_ShowsNeitherPlanNorNegation()
    {
        Facts.Operators.ValleyRail.Operates.Select(relation => relation.Target).ShouldBe([Facts.Lines.ValleyLine]);
        Facts.Operators.ValleyRail.Operates.With(Modality.Negated).Select(relation => relation.Target)
            .ShouldBe([Facts.Lines.HarbourBranch]);
        Facts.Operators.CoastLines.Opens.ShouldBeEmpty();
        Facts.Operators.CoastLines.Opens.With(Modality.Planned).Single().Statement.Host()!.Name.ShouldBe("Rail Office");
    }

    [Fact]
    public void SettledConflict_AsSingleProperty_IsThePreferredValue() =>
        Facts.Stations.Aldermoor.Platforms!.Value.Value.ShouldBe(6);

    [Fact]
    public void Qualifier_OfAnEvent_IsAnEnum() =>
        Facts.Stations.Dunmere.InspectedBy.Select(relation => (relation.On, relation.Statement.Grade())).ShouldBe(
            [("2023-07-11/2023-07-12", Grade.Fair), ("2024-10-02", Grade.Good)], ignoreOrder: true);

    [Fact]
    public void SymmetricRelation_FromEitherEnd_IsThere()
    {
        Facts.Stations.Eastquay.NeighbourOf.Single().Target.ShouldBe(Facts.Stations.Dunmere);
        Facts.Stations.Dunmere.NeighbourOf.Single().Target.ShouldBe(Facts.Stations.Eastquay);
    }

    [Fact]
    public void AbstractKind_AsInterface_HasItsOwnMembers() =>
        Facts.Infrastructure.Find("crow-hill-depot").ShouldNotBeNull().OwnedBy.Single().Target.ShouldBe(Facts.Operators.CoastLines);

    [Fact]
    public void Evidence_WithTheDocumentsAtHand_IsVerified()
    {
        var evidence = Facts.Lines.ValleyLine.Length!.Value.Statement.Evidence[0];

        evidence.IsVerified.ShouldBeTrue();
        evidence.ToString().ShouldBe("annual-report@191+39#db047ef3");
    }

    [Fact]
    public void DerivedRelation_TellsTheRuleAndItsPremises()
    {
        var derived = Facts.Stations.Dunmere.LocatedIn.Single(relation => relation.Target == Facts.Regions.TheIsles).Statement;

        derived.Basis.ShouldBe(Basis.Derived);
        var derivation = derived.Derivations.ShouldHaveSingleItem();
        derivation.Rule.ShouldBe("chain");
        derivation.Premises.Select(premise => premise.ToString()).ShouldBe(["dunmere locatedIn southshore", "southshore partOf the-isles"]);
        derived.Evidence.ShouldBeEmpty();
        derivation.Premises.SelectMany(premise => premise.Evidence).Select(passage => passage.ToString())
            .ShouldBe(["bulletin@131+34#7aad578b", "bulletin@65+20#8143a6f2"]);
    }
}
