using KnowledgeGraph.Changes;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Tests.Changes;

public sealed class FactGraphChangesTests
{
    [Fact]
    public void Entity_Edited_ShowsEachFieldThatDiffers()
    {
        var changes = Between(ModelRailway.Facts, With(ModelRailway.Facts, "coast-line", line => line with
        {
            Name = "Shore Line",
            Description = null,
            Aliases = new(["C", "S", "T"]),
            Identifiers = new([new Model.ExternalIdentifier("number", "7")]),
        }));

        changes.Entities.ShouldHaveSingleItem().Fields.ShouldBe(
        [
            new("name", "Coast Line", "Shore Line"),
            new("aliases", "Küstenbahn", null),
            new("aliases", null, "S"),
            new("aliases", null, "T"),
            new("description", "Along the sea.", null),
            new("identifiers.code", "C/1", null),
            new("identifiers.number", null, "7"),
        ]);
        changes.Statements.Count.ShouldBe(0);
    }

    [Fact]
    public void Entity_OfAnotherKind_IsAltered()
    {
        var changes = Between(ModelRailway.Facts, With(ModelRailway.Facts, "summit", summit => summit with { Kind = "Line" }));

        var change = changes.Entities.ShouldHaveSingleItem();
        change.Kind.ShouldBe(ChangeKind.Altered);
        change.Fields.ShouldBe([new("kind", "Station", "Line")]);
    }

    [Fact]
    public void Statement_Edited_ShowsEachFieldThatDiffers()
    {
        var changes = Between(ModelRailway.Facts, With(ModelRailway.Facts, ModelRailway.Serves, serves => serves with
        {
            Time = new Model.ValidTime("1901", null, null, -25202, -24838, Day.Latest, Day.Latest),
            Credibility = 0,
            Likelihood = null,
            Note = "Twice a day.",
            Qualifiers = new([new Model.QualifierValue("via", new EntityValue("summit")), new Model.QualifierValue("trains", new IntegerValue(-3))]),
        }));

        var change = changes.Statements.ShouldHaveSingleItem();
        change.Latest.Id.ShouldBe(ModelRailway.Serves);
        change.Fields.ShouldBe(
        [
            new("since", "1900", "1901"),
            new("until", "1950?", null),
            new("likelihood", "almostNoChance", null),
            new("credibility", "2", null),
            new("note", "Once a day.", "Twice a day."),
            new("fare", "about 1.50 kr", null),
            new("via", "harbour", "summit"),
        ]);
    }

    [Fact]
    public void Statement_WhoseDaysMoveByThemselves_ShowsThem()
    {
        var changes = Between(ModelRailway.Facts, With(ModelRailway.Facts, ModelRailway.Operates, operates => operates with
        {
            Time = new Model.ValidTime(null, null, null, Day.Earliest, 0, 30, Day.Latest),
        }));

        changes.Statements.ShouldHaveSingleItem().Fields.ShouldBe([new("validTime", ".. to ..", "../1970-01-01 to 1970-01-31/..")]);
    }

    [Fact]
    public void Statement_StatedBeforeAndDerivedNow_IsLostAndGained()
    {
        var stated = With(ModelRailway.Facts, ModelRailway.Reaches, reaches => reaches with { Derivations = default });

        var changes = Between(stated, ModelRailway.Facts);

        changes.Statements.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Lost);
        changes.Inferences.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Gained);
    }

    [Fact]
    public void Inference_DrawnFromOtherPremises_IsAltered()
    {
        var changed = With(ModelRailway.Facts, ModelRailway.Reaches, reaches => reaches with
        {
            Derivations = new([new DerivationSymbol("chain", new([ModelRailway.Operates, ModelRailway.Serves]))]),
        });

        Between(ModelRailway.Facts, changed).Inferences.ShouldHaveSingleItem().Fields.ShouldBe(
        [
            new("derivations", $"chain({ModelRailway.Operates}, {ModelRailway.ServesHarbour})", $"chain({ModelRailway.Operates}, {ModelRailway.Serves})"),
        ]);
    }

    [Fact]
    public void Evidence_MovedReworded_ComeAndGone_IsToldApart()
    {
        // Of this passage the place moves, of the next the words change, and one is new.
        var changed = With(ModelRailway.Facts, ModelRailway.Opened, opened => opened with
        {
            Evidence = new(
            [
                new EvidenceSymbol("timetable", 4, 9, 7, true),
                new EvidenceSymbol("timetable", 30, 9, 9, true) { Quote = new Model.TextQuote("is opened", "The line", null) },
                new EvidenceSymbol("survey", 1, 2, 3, false),
            ]),
        });

        var changes = Between(ModelRailway.Facts, With(changed, ModelRailway.Serves, serves => serves with { Evidence = default }));

        changes.Statements.Count.ShouldBe(0);
        changes.Evidence.Counts.ShouldBe(new ChangeCounts(Gained: 1, Lost: 2, Altered: 2));
        changes.Evidence.SelectMany(change => change.Fields).ShouldBe(
            [new("offset", "0", "4"), new("exact", "was opened", "is opened"), new("digest", "00000008", "00000009")]);
        changes.Evidence.Single(change => change.Kind == ChangeKind.Gained).Latest.Evidence.ToString().ShouldBe("survey@1+2#00000003");
        changes.Evidence.Where(change => change.Kind == ChangeKind.Lost).ShouldAllBe(change => change.Latest.Statement.Id == ModelRailway.Serves);
    }

    [Fact]
    public void Conflict_ThatAStatementJoins_IsAltered()
    {
        var joined = ModelRailway.Facts with
        {
            Conflicts = new([new ConflictSymbol(new([ModelRailway.Opened, ModelRailway.OpenedRival, ModelRailway.Gauge]), "single-value", "The deed is older.")]),
        };

        var change = Between(ModelRailway.Facts, joined).Conflicts.ShouldHaveSingleItem();

        change.Kind.ShouldBe(ChangeKind.Altered);
        change.Fields.ShouldBe([new("statements", null, ModelRailway.Gauge)]);
    }

    [Fact]
    public void Conflicts_ThatShareNoStatement_AreLostAndGained()
    {
        var other = ModelRailway.Facts with
        {
            Conflicts = new([new ConflictSymbol(new([ModelRailway.Serves, ModelRailway.Gauge]), "single-value", "The deed is older.")]),
        };

        Between(ModelRailway.Facts, other).Conflicts.Counts.ShouldBe(new ChangeCounts(Gained: 1, Lost: 1, Altered: 0));
    }

    [Fact]
    public void Source_Edited_ShowsEachFieldThatDiffers()
    {
        var changed = ModelRailway.Facts with
        {
            Sources = new([.. ModelRailway.Facts.Sources.Select(source => source.Id == "timetable"
                ? source with { Authors = new(["B. Clerk"]), Reliability = 'A', MayBeQuoted = false, DerivedFrom = default }
                : source)]),
        };

        Between(ModelRailway.Facts, changed).Sources.ShouldHaveSingleItem().Fields.ShouldBe(
        [
            new("authors", "A. Clerk", null),
            new("reliability", "B", "A"),
            new("mayBeQuoted", "true", "false"),
            new("derivedFrom", "survey (inferred): Repeats its lengths.", null),
        ]);
    }

    [Fact]
    public void Vocabulary_Edited_ShowsTheDefinition()
    {
        var ontology = ModelRailway.Facts.Ontology with
        {
            Predicates = new([.. ModelRailway.Facts.Ontology.Predicates.Select(predicate =>
                predicate.Name == "serves" ? predicate with { IsSingleValued = true, InverseDescription = "Whoever serves it." } : predicate)]),
            Units = new([.. ModelRailway.Facts.Ontology.Units.Append(new UnitSymbol("tons", "t", "mass", "Tons."))]),
        };

        var changes = Between(ModelRailway.Facts, ModelRailway.Facts with { Ontology = ontology }).Definitions;

        changes.Select(change => (change.Kind, change.Latest)).ShouldBe(
        [
            (ChangeKind.Altered, new Definition("predicates", "serves")),
            (ChangeKind.Gained, new Definition("units", "tons")),
        ]);
        changes[0].Fields.ShouldBe([new("inverseDescription", null, "Whoever serves it."), new("cardinality", "many", "one")], ignoreOrder: true);
    }

    [Fact]
    public void Summary_OutlivesBothGraphs()
    {
        var changes = Between(ModelRailway.Facts, With(ModelRailway.Facts, "summit", summit => summit with { Name = "Top" }));
        var summary = changes.Summary;
        changes.Old.Dispose();
        changes.New.Dispose();

        summary.Entities.ShouldBe(new ChangeCounts(0, 0, 1));
        summary.OldContentHash.ShouldNotBe(summary.NewContentHash);
        summary.Statements.Total.ShouldBe(0);
    }

    [Fact]
    public void Comparison_Cancelled_Stops() => Should.Throw<OperationCanceledException>(() =>
    {
        using var graph = Images.Open(ModelRailway.Facts);
        FactGraphChanges.Between(graph, graph, new CancellationToken(canceled: true));
    });

    // The graphs live as long as the test process: the changes hold handles into them.
    private static FactGraphChanges Between(FactSet old, FactSet changed) => FactGraphChanges.Between(Images.Open(old), Images.Open(changed));

    private static FactSet With(FactSet set, string id, Func<EntitySymbol, EntitySymbol> edit) =>
        set with { Entities = new([.. set.Entities.Select(entity => entity.Id == id ? edit(entity) : entity)]) };

    private static FactSet With(FactSet set, string id, Func<StatementSymbol, StatementSymbol> edit) =>
        set with { Statements = new([.. set.Statements.Select(statement => statement.Id == id ? edit(statement) : statement)]) };
}
