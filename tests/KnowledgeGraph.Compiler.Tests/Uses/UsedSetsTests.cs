using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Uses;

public sealed class UsedSetsTests
{
    [Fact]
    public void UsingSet_HasTheFactsOfBoth()
    {
        var set = ToursSet.Load().CompileCleanly();
        var railway = RailwaySet.Load().CompileCleanly();

        set.Ontology.Name.ShouldBe("Tours");
        railway.Ontology.Kinds.Except(set.Ontology.Kinds).ShouldBeEmpty();
        set.Entities.Select(entity => entity.Id).Except(railway.Entities.Select(entity => entity.Id)).ShouldBe(["moor-tour"]);
        railway.Statements.Select(statement => statement.Id).Except(set.Statements.Select(statement => statement.Id)).ShouldBeEmpty();
        set.Evidence.Unavailable.ShouldBe(0);
        set.Evidence.Checked.ShouldBe(railway.Evidence.Checked + 3);
    }

    [Fact]
    public void Prefix_IsNoPartOfTheId()
    {
        var set = ToursSet.Load().CompileCleanly();

        set.Statements.ShouldContain(statement => statement.Predicate == "visits" && Equals(statement.Object, new EntityValue("aldermoor")));
        set.Entities.Single(entity => entity.Id == "dunmere-north").Aliases.ShouldContain("Dunmere Halt");
        set.Statements.Single(statement => statement.Predicate == "soldBy").Evidence[0].Source.ShouldBe("annual-report");
        Images.Write(set).ShouldBe(Images.Write(ToursSet.Load().Replace("tours.yaml", "rail:aldermoor", "aldermoor").CompileCleanly()));
    }

    [Fact]
    public void Rules_WorkAcrossSets() =>
        ToursSet.Load().CompileCleanly().Statements.Where(statement => statement.Predicate == "follows" && statement.Basis == Basis.Derived)
            .Select(statement => $"{statement.Subject} {statement.Object}")
            .ShouldHaveSingleItem().ShouldContain("valley-line");

    [Fact]
    public void Contradiction_BetweenSets_NamesBothFiles() =>
        ToursSet.Load()
            .With("more.yaml", "statements: [{ subject: rail:valley-line, gauge: 1.000, basis: implied, evidence: rail:annual-report@232+20#3583f979 }]\n")
            .Report().ShouldHaveSingleItem().ShouldBe(
                "more.yaml(1,43): error KG6001: 'gauge' has one value at a time, and 'valley-line' has both '1.435' and '1'; settle it with "
                    + "'rank: preferred' on one or 'rank: deprecated' on the others, and a reason; if both are true, write 'exceptions' on one "
                    + "<- ../Railway/network/lines.yaml(10,9)");

    [Fact]
    public void Identifier_OfTwoEntitiesOfTwoSets_IsReported() =>
        ToursSet.Load()
            .With("more.yaml", "entities:\n  other: { kind: Operator, name: Other, identifiers: { registry: \"4711\" }, statements: [{ website: https://a.example/ }] }\n")
            .Report().ShouldHaveSingleItem().ShouldContain("error KG3005", Case.Sensitive);

    [Fact]
    public void Id_DeclaredInBothSets_IsReportedWithBothPlaces() =>
        ToursSet.Load()
            .With("more.yaml", "entities:\n  lighthouse: { kind: Station, name: Old light, statements: [{ platforms: 1, evidence: rail:bulletin }, { locatedIn: northvale, evidence: rail:bulletin }] }\n")
            .Report().ShouldContain(line =>
                line.StartsWith("more.yaml(2,3): error KG1006: The id 'lighthouse' is already taken", StringComparison.Ordinal)
                || line.StartsWith("../Railway/network/stations.yaml", StringComparison.Ordinal));

    [Fact]
    public void Definition_ThatDiffers_IsReportedWithBothPlaces() =>
        ToursSet.Load().Replace("ontology.yaml", "dimension: length", "dimension: distance").Report().ShouldHaveSingleItem().ShouldBe(
            "ontology.yaml(11,3): error KG2040: Two sets define the unit 'kilometres' in different ways: 'dimension' differs <- ../Railway/ontology.yaml(29,3)");

    [Fact]
    public void Name_UsedForAnotherThing_IsReportedWithBothPlaces() =>
        ToursSet.Load().Replace("ontology.yaml", "  follows:", "  operatedBy:").Report()
            .ShouldContain(line => line.Contains("../Railway/ontology.yaml", StringComparison.Ordinal) && line.Contains("'operatedBy'", StringComparison.Ordinal));

    [Fact]
    public void Id_OfTheUsingSet_WithThePrefixOfAnother_IsReported() =>
        ToursSet.Load()
            .With("more.yaml", "statements: [{ subject: rail:moor-tour, visits: rail:brightwaterr, evidence: rail:bulletin }]\n")
            .Report().ShouldBe(
            [
                "more.yaml(1,25): error KG1052: 'rail' has no entity with the id 'moor-tour'; write 'moor-tour' without the prefix <- tours.yaml(2,3)",
                "more.yaml(1,49): error KG1052: 'rail' has no entity with the id 'brightwaterr'; did you mean 'brightwater'?",
            ]);

    [Fact]
    public void Error_InTheUsedSet_IsReportedThere_AndWarningsAreNot()
    {
        ToursSet.Load().Replace("../Railway/agents.yaml", "operates: valley-line", "operates: valley-lin").Report()
            .ShouldContain(line => line.StartsWith("../Railway/agents.yaml(", StringComparison.Ordinal));
        ToursSet.Load().With("../Railway/more.yaml", "entities: { lonely: { kind: Operator, name: Lonely } }\n").Report().ShouldBeEmpty();
        ToursSet.Load().With("more.yaml", "entities: { lonely: { kind: Operator, name: Lonely } }\n").Report()
            .ShouldHaveSingleItem().ShouldContain("lonely");
    }

    [Fact]
    public void FilesOfASetThatNothingUses_AreNotRead() =>
        ToursSet.Load().With("../Other/ontology.yaml", "name: [").With("../Other/a.yaml", "entities: 3").Report().ShouldBeEmpty();

    [Fact]
    public void UsedSet_ThatIsMissing_IsTheOnlyError() =>
        ToursSet.Load().Without("../Railway/ontology.yaml").Report().ShouldHaveSingleItem().ShouldBe(
            "ontology.yaml(5,17): error KG2041: The set 'rail' is not there: there is no '../Railway/ontology.yaml'; "
                + "a project names the folder as <KnowledgeGraphUses Include=\"…\" /> too");

    [Fact]
    public void SetsThatUseEachOther_AreReportedAsACycle()
    {
        var tours = ToursSet.Load();
        var ontology = File.ReadAllText(Path.Combine(ToursSet.Original, "ontology.yaml"));

        tours.Replace("../Railway/ontology.yaml", "kinds:", "uses: { tours: { path: ../Tours } }\n\nkinds:").With("../Tours/ontology.yaml", ontology)
            .Report().ShouldHaveSingleItem().ShouldBe(
                "../Railway/ontology.yaml(4,24): error KG2042: The set 'tours' uses the set that uses it: Tours → Railway → Tours <- ontology.yaml(5,17)");
    }

    [Fact]
    public void SetUsedTwice_IsThereOnce() =>
        ToursSet.Load()
            .Replace("ontology.yaml", "prefix: rail }", "prefix: rail }\n  guide: { path: ../Guide/seeds }")
            .With("../Guide/seeds/ontology.yaml", "name: Guide\ndescription: A guide.\nuses: { r: { path: ../../Railway, prefix: r } }\nkinds: { Page: { description: A page. } }\n"
                + "predicates: { describes: { domain: Page, range: Station, evidence: optional, description: Is about it. } }\n")
            .With("../Guide/seeds/a.yaml", "entities: { page: { kind: Page, name: Page, statements: [{ describes: r:aldermoor }] } }\n")
            .CompileCleanly().Entities.Count(entity => entity.Id is "page" or "aldermoor").ShouldBe(2);
}
