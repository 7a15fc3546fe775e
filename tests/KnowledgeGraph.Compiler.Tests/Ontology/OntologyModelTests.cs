using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

/// <summary>What the vocabulary of the good sample means.</summary>
public sealed class OntologyModelTests
{
    private static readonly OntologySymbol Ontology = RailwaySet.Load().CompileCleanly().Ontology;

    private static PredicateSymbol Predicate(string name) => Ontology.Predicates.Single(predicate => predicate.Name == name);

    [Fact]
    public void Lists_AreOrderedByName()
    {
        Ontology.Kinds.Select(kind => kind.Name).ShouldBe(
        [
            "Agent", "Authority", "Commitment", "Depot", "Document", "Infrastructure", "Line", "Operator", "Place", "Region", "Station",
        ]);
        Ontology.Units.Select(unit => unit.Name).ShouldBe(["coaches", "crowns", "kilometres"]);
        Ontology.Qualifiers.Select(qualifier => qualifier.Name).ShouldBe(["grade", "host", "platform", "scope"]);
        Ontology.Predicates.Select(predicate => predicate.Name).ShouldBe(
            Ontology.Predicates.Select(predicate => predicate.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kind_WithTwoParents_HasBothAndTheUsualPlural() =>
        Ontology.Kinds.Single(kind => kind.Name == "Station").ShouldBe(new KindSymbol(
            "Station", "stations", "Where trains stop.", false, new(["Infrastructure", "Place"]), new(["Infrastructure", "Place"])));

    [Fact]
    public void Enumeration_Values_KeepTheOrderOfTheFile() =>
        Ontology.Enumerations.Single(enumeration => enumeration.Name == "Stage").Values.Select(value => value.Name)
            .ShouldBe(["proposal", "pledge", "allocation"]);

    [Fact]
    public void Property_WithoutFurtherKeys_IsTimelessManyValuedAndNeedsEvidence()
    {
        var nickname = Predicate("nickname");

        (nickname.Type, nickname.Temporal, nickname.Evidence).ShouldBe((ValueKind.Text, TemporalShape.Timeless, EvidencePolicy.Required));
        nickname.IsSingleValued.ShouldBeFalse();
        nickname.Inverse.ShouldBeNull();
    }

    [Fact]
    public void Relation_WithoutFurtherKeys_IsAState()
    {
        var pays = Predicate("pays");

        (pays.Type, pays.Temporal).ShouldBe((ValueKind.Entity, TemporalShape.State));
        (pays.Inverse, pays.InverseDescription).ShouldBe(("paidBy", "Who pays for it."));
    }

    [Fact]
    public void Relation_WithEveryKey_KeepsThem()
    {
        Predicate("operates").IsInverseSingleValued.ShouldBeTrue();
        Predicate("operates").IdentifiedBy.ShouldBe(new(["since"]));
        Predicate("neighbourOf").Inverse.ShouldBe("neighbourOf");
        Predicate("locatedIn").Chain.ShouldBe(new(["locatedIn", "partOf"]));
        Predicate("subsidiaryOf").SubPredicateOf.ShouldBe("affiliatedWith");
        Predicate("supports").ConflictsWith.ShouldBe(new(["opposes"]));
        Predicate("inspects").RequiredQualifiers.ShouldBe(new(["grade"]));
        Predicate("inspects").AllowedQualifiers.ShouldBe(new(["grade"]));
        (Predicate("partOf").IsTransitive, Predicate("partOf").IsAcyclic).ShouldBe((true, true));
    }

    [Fact]
    public void Rule_HasItsPatterns() =>
        Ontology.Rules.ShouldHaveSingleItem().When.ShouldBe(
            new([new StatementPatternSymbol("?a", "operates", "?line"), new StatementPatternSymbol("?b", "owns", "?line")]));

    [Fact]
    public void Kind_FarDown_HasItsAncestorsNearestFirst()
    {
        const string Kinds = """
            kinds:
              Thing: { abstract: true, description: Anything. }
              Zone: { abstract: true, extends: Thing, description: A zone. }
              Area: { abstract: true, extends: Zone, description: An area. }
              Yard: { extends: [Zone, Area], description: A yard. }

            """;

        RailwaySet.Load().Replace("ontology.yaml", "kinds:\n", Kinds).CompileCleanly().Ontology.Kinds
            .Single(kind => kind.Name == "Yard").Ancestors.ShouldBe(new(["Area", "Zone", "Thing"]));
    }
}
