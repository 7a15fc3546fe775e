using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Model;
using KnowledgeGraph.Generators.Tests.Samples;
using static KnowledgeGraph.Generators.Tests.Samples.SampleOntology;

namespace KnowledgeGraph.Generators.Tests.Model;

public sealed class MemberModelBuilderTests
{
    [Fact]
    public void Members_OfConcreteKind_AreForwardThenInverse() =>
        Names(SampleOntology.Railway, "Station").ShouldBe(["InterchangeWith", "OperatedBy", "PartOf", "ToldBy", "Parts"]);

    [Fact]
    public void Members_OfAbstractKind_AreThoseItDeclares() =>
        Names(SampleOntology.Railway, "Organisation").ShouldBe(["Motto", "Operates"]);

    [Fact]
    public void Target_OfOneConcreteKind_IsItsStruct() =>
        Target(SampleOntology.Railway, "Station", "InterchangeWith").ShouldBe("global::Sample.Station");

    [Fact]
    public void Target_OfKindsWithCommonAncestor_IsItsInterface() =>
        Target(SampleOntology.Railway, "Station", "PartOf").ShouldBe("global::Sample.IPlace");

    [Fact]
    public void Target_OfUnrelatedKinds_IsAnyEntity() =>
        Target(SampleOntology.Railway, "Station", "ToldBy").ShouldBe("global::KnowledgeGraph.Typed.IEntity");

    [Fact]
    public void Member_SingleValuedAndTimeless_IsSingle()
    {
        Members(SampleOntology.Railway, "Line").Single(member => member.Name == "PartOf").IsSingle.ShouldBeTrue();
        Members(SampleOntology.Railway, "Line").Single(member => member.Name == "OperatedBy").IsSingle.ShouldBeFalse();
    }

    [Fact]
    public void Member_CalledLikeItsKind_HasUnderscoreEverywhere()
    {
        var ontology = Create(
            [Kind("Line", "lines", "A line.", parents: ["Place"]), Kind("Place", "places", "A place.", isAbstract: true)],
            [Relation("line", ["Place"], ["Line"], "The line it is on.")]);

        Names(ontology, "Line").ShouldBe(["Line_"]);
        Names(ontology, "Place").ShouldBe(["Line_"]);
    }

    [Fact]
    public void Member_CalledLikeBuiltInOne_HasUnderscore()
    {
        var ontology = Create([Kind("Line", "lines", "A line.")], [Relation("entity", ["Line"], ["Line"], "A clash.")]);

        Names(ontology, "Line").ShouldBe(["Entity_"]);
    }

    [Fact]
    public void Member_InheritedFromTwoInterfaces_IsDeclaredAgain()
    {
        var ontology = Create(
            [
                Kind("Depot", "depots", "A depot.", parents: ["Site"], ancestors: ["Site", "Asset", "Place"]),
                Kind("Asset", "assets", "An asset.", isAbstract: true),
                Kind("Place", "places", "A place.", isAbstract: true),
                Kind("Site", "sites", "A site.", isAbstract: true, parents: ["Asset", "Place"]),
            ],
            [Relation("ownedBy", ["Asset", "Place"], ["Depot"], "Whose it is.")]);

        Members(ontology, "Site").Single().IsHiding.ShouldBeTrue();
        Members(ontology, "Asset").Single().IsHiding.ShouldBeFalse();
        Members(ontology, "Depot").Single().IsHiding.ShouldBeFalse();
    }

    [Fact]
    public void Member_OfSymmetricPredicateBetweenTwoKinds_IsOnBoth()
    {
        var ontology = Create(
            [Kind("Line", "lines", "A line."), Kind("Station", "stations", "A station.")],
            [Relation("meets", ["Line"], ["Station"], "Meets.") with { Inverse = "meets", IsSymmetric = true }]);

        Names(ontology, "Line").ShouldBe(["Meets"]);
        Names(ontology, "Station").ShouldBe(["Meets"]);
        Target(ontology, "Line", "Meets").ShouldBe("global::KnowledgeGraph.Typed.IEntity");
    }

    private static EquatableArray<MemberModel> Members(OntologySymbol ontology, string kind) =>
        MemberModelBuilder.Build(ontology.Kinds.Single(item => item.Name == kind), new OntologyNames(ontology, "Sample"));

    private static string[] Names(OntologySymbol ontology, string kind) => [.. Members(ontology, kind).Select(member => member.Name)];

    private static string Target(OntologySymbol ontology, string kind, string member) =>
        Members(ontology, kind).Single(item => item.Name == member).Type.Name;
}
