
namespace KnowledgeGraph.Tests.Image;

public sealed class OntologyRoundTripTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    private Ontology Ontology => _graph.Ontology;

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Ontology_NameAndDescription_ReadAsWritten()
    {
        Ontology.Name.ShouldBe("Railway");
        Ontology.Description.ShouldBe("Lines, stations and those who run them.");
    }

    [Fact]
    public void Kind_WithAncestors_ReadsAsWritten()
    {
        var line = Ontology.FindKind("Line")!;

        line.Index.ShouldBe(0);
        line.Plural.ShouldBe("lines");
        line.Description.ShouldBe("A line.");
        line.IsAbstract.ShouldBeFalse();
        line.Parents.ShouldBe([Ontology.FindKind("Place")!]);
        line.Ancestors.ShouldBe([Ontology.FindKind("Place")!, Ontology.FindKind("Thing")!]);
        line.ConcreteKinds.ShouldBe([line]);
        line.IsA(Ontology.FindKind("Thing")!).ShouldBeTrue();
        line.IsA(line).ShouldBeTrue();
        line.IsA(Ontology.FindKind("Operator")!).ShouldBeFalse();
    }

    [Fact]
    public void Kind_Abstract_CoversTheConcreteKindsBelow()
    {
        Ontology.FindKind("Place")!.IsAbstract.ShouldBeTrue();
        Ontology.FindKind("Place")!.ConcreteKinds.Select(kind => kind.Name).ShouldBe(["Line", "Station"]);
        Ontology.FindKind("Thing")!.ConcreteKinds.Select(kind => kind.Name).ShouldBe(["Line", "Operator", "Station"]);
    }

    [Theory]
    [InlineData("Line", "operatedBy:In serves:Out")]
    [InlineData("Operator", "operates:Out reaches:Out")]
    [InlineData("Station", "adjoins:Out servedBy:In")]
    [InlineData("Place", "")]
    public void Relations_OfAKind_AreThoseOfItsDomainsAndNamedInversesOfItsRanges(string kind, string relations) =>
        string.Join(' ', Ontology.FindKind(kind)!.Relations.Select(relation => $"{relation.Name}:{relation.Direction}")).ShouldBe(relations);

    [Fact]
    public void Relation_Inwards_TakesDescriptionCardinalityAndTargetsFromTheInverse()
    {
        var operatedBy = Ontology.FindKind("Line")!.Relations[0];

        operatedBy.Predicate.Name.ShouldBe("operates");
        operatedBy.Description.ShouldBe("Who runs it.");
        operatedBy.IsSingleValued.ShouldBeTrue();
        operatedBy.Targets.ShouldBe([Ontology.FindKind("Operator")!]);
    }

    [Theory]
    [InlineData("Line", "comment electrified gauge length motto opened ridership stage")]
    [InlineData("Station", "comment motto opened platforms")]
    [InlineData("Place", "comment motto opened")]
    [InlineData("Thing", "comment motto")]
    public void Properties_OfAKind_IncludeThoseOfTheKindsAbove(string kind, string properties) =>
        string.Join(' ', Ontology.FindKind(kind)!.Properties).ShouldBe(properties);

    [Fact]
    public void Predicate_Relation_ReadsAsWritten()
    {
        var operates = Ontology.FindPredicate("operates")!;

        operates.Description.ShouldBe("The operates.");
        operates.IsRelation.ShouldBeTrue();
        operates.Domain.ShouldBe([Ontology.FindKind("Operator")!]);
        operates.Range.ShouldBe([Ontology.FindKind("Line")!]);
        operates.Inverse.ShouldBe("operatedBy");
        operates.InverseDescription.ShouldBe("Who runs it.");
        operates.IsSingleValued.ShouldBeFalse();
        operates.IsInverseSingleValued.ShouldBeTrue();
        operates.IsAcyclic.ShouldBeTrue();
        operates.IsSymmetric.ShouldBeFalse();
        operates.IsTransitive.ShouldBeFalse();
        operates.SubPredicateOf.ShouldBeSameAs(Ontology.FindPredicate("reaches"));
        operates.Chain.ShouldBeEmpty();
        operates.Temporal.ShouldBe(TemporalShape.State);
        operates.Evidence.ShouldBe(EvidencePolicy.Optional);
        operates.Enumeration.ShouldBeNull();
    }

    [Fact]
    public void Predicate_QualifiersChainAndConflicts_ReadAsWritten()
    {
        var serves = Ontology.FindPredicate("serves")!;
        var reaches = Ontology.FindPredicate("reaches")!;

        serves.AllowedQualifiers.Select(qualifier => qualifier.Name).ShouldBe(["fare", "trains", "via"]);
        serves.RequiredQualifiers.Select(qualifier => qualifier.Name).ShouldBe(["via"]);
        serves.IdentifiedBy.ShouldBe(["since", "via"]);
        serves.ConflictsWith.ShouldBe([Ontology.FindPredicate("adjoins")!]);
        serves.SubPredicateOf.ShouldBeNull();
        reaches.Chain.ShouldBe([Ontology.FindPredicate("operates")!, serves]);
        reaches.IsTransitive.ShouldBeTrue();
        reaches.Inverse.ShouldBeNull();
        Ontology.FindPredicate("adjoins")!.IsSymmetric.ShouldBeTrue();
    }

    [Fact]
    public void Predicate_Property_ReadsAsWritten()
    {
        var opened = Ontology.FindPredicate("opened")!;

        opened.IsRelation.ShouldBeFalse();
        opened.ValueKind.ShouldBe(ValueKind.Date);
        opened.Range.ShouldBeEmpty();
        opened.IsSingleValued.ShouldBeTrue();
        opened.Temporal.ShouldBe(TemporalShape.Event);
        opened.Evidence.ShouldBe(EvidencePolicy.Required);
        Ontology.FindPredicate("stage")!.Enumeration.ShouldBeSameAs(Ontology.Enumerations[1]);
    }

    [Fact]
    public void Constraints_ReadAsWritten()
    {
        var line = Ontology.FindKind("Line")!.Constraints;
        line.Begins.ShouldBeSameAs(Ontology.FindPredicate("opened"));
        line.Ends.ShouldBeNull();
        line.RequiredStatements.Select(predicate => predicate.Name).ShouldBe(["gauge", "length"]);

        var website = Ontology.FindPredicate("website")!.Constraints;
        website.IsDistinct.ShouldBeTrue();
        website.Format.ShouldBe("https://.*");
        website.OneOf.ShouldBeEmpty();
        website.IsContemporary.ShouldBeFalse();
        website.RequiredStatements.ShouldBe([Ontology.FindPredicate("comment")!]);
        Ontology.FindPredicate("platforms")!.Constraints.OneOf.ShouldBe(["1", "2"]);
        Ontology.FindPredicate("serves")!.Constraints.IsContemporary.ShouldBeTrue();
    }

    [Fact]
    public void Constraints_WhereNoneAreDeclared_AreNone()
    {
        var station = Ontology.FindKind("Station")!.Constraints;
        (station.Begins, station.Ends, station.RequiredStatements.Length).ShouldBe((null, null, 0));

        var gauge = Ontology.FindPredicate("gauge")!.Constraints;
        (gauge.IsDistinct, gauge.Format, gauge.OneOf.Length, gauge.IsContemporary, gauge.RequiredStatements.Length)
            .ShouldBe((false, null, 0, false, 0));
    }

    [Fact]
    public void Qualifier_ReadsAsWritten()
    {
        var via = Ontology.Qualifiers[3];

        via.Name.ShouldBe("via");
        via.Description.ShouldBe("By way of.");
        via.ValueKind.ShouldBe(ValueKind.Entity);
        via.Range.ShouldBe([Ontology.FindKind("Place")!]);
        Ontology.Qualifiers[1].Enumeration.ShouldBeSameAs(Ontology.Enumerations[1]);
    }

    [Fact]
    public void Enumeration_KeepsTheOrderOfItsValues()
    {
        Ontology.Enumerations.Select(enumeration => enumeration.Name).ShouldBe(["Colour", "Stage"]);
        Ontology.Enumerations[1].Description.ShouldBe("How far it has come.");
        Ontology.Enumerations[1].Values.Select(value => value.Name).ShouldBe(["planned", "built"]);
        Ontology.Enumerations[1].Values[0].Description.ShouldBe("Drawn.");
        Ontology.EnumerationValues.Select(value => value.Name).ShouldBe(["red", "planned", "built"]);
    }

    [Fact]
    public void Unit_ReadsAsWritten()
    {
        Ontology.Units[0].ShouldBe(new Unit(0, "crowns", "kr", "money", "Crowns."));
        Ontology.Units[2].ShouldBe(new Unit(2, "passengers", "passengers", "people", "Passengers.") { Singular = "passenger" });
    }

    [Fact]
    public void IdentifierScheme_ReadsAsWritten()
    {
        Ontology.IdentifierSchemes[0].ShouldBe(
            new IdentifierScheme(0, "code", "Line code.", "[A-Z]/[0-9]", "https://example.org/{id}", Ontology.IdentifierSchemes[0].Domain));
        Ontology.IdentifierSchemes[0].Domain.ShouldBe([Ontology.FindKind("Line")!]);
        Ontology.IdentifierSchemes[1].Format.ShouldBeNull();
        Ontology.IdentifierSchemes[1].Domain.ShouldBeEmpty();
    }

    [Fact]
    public void Rule_ReadsAsWritten()
    {
        var rule = Ontology.Rules.ShouldHaveSingleItem();

        rule.Name.ShouldBe("reach");
        rule.Description.ShouldBe("The operator of a line reaches its stations.");
        rule.When.ShouldBe(
        [
            new StatementPattern("?o", Ontology.FindPredicate("operates")!, "?l"),
            new StatementPattern("?l", Ontology.FindPredicate("serves")!, "?s"),
        ]);
        rule.Then.ShouldBe(new StatementPattern("?o", Ontology.FindPredicate("reaches")!, "?s"));
    }

    [Fact]
    public void Find_UnknownName_IsNull()
    {
        Ontology.FindKind("line").ShouldBeNull();
        Ontology.FindPredicate("Serves").ShouldBeNull();
    }
}
