using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Tests.Changes;

/// <summary>What holds of the changes between any two sets.</summary>
public sealed class ChangePropertyTests
{
    private const int ManyCases = 500;

    private static readonly Arbitrary<(FactSet Old, FactSet New)> Pairs =
        RailwayVariants.Sets.Zip(RailwayVariants.Sets, (old, changed) => (old, changed)).ToArbitrary();

    [Fact]
    public void Changes_OfASetAndItself_AreNone() => Prop.ForAll(RailwayVariants.Sets.ToArbitrary(), set =>
    {
        using var old = Images.Open(set);
        using var changed = Images.Open(set);
        FactGraphChanges.Between(old, changed).IsEmpty.ShouldBeTrue();
    }).ShouldHold(ManyCases);

    [Fact]
    public void Changes_BetweenAnyTwoSets_AreNoneExactlyWhenTheImagesAreEqual() => Compare((changes, _, _) =>
        changes.IsEmpty.ShouldBe(changes.Old.ContentHash == changes.New.ContentHash));

    [Fact]
    public void Changes_BetweenAnyTwoSets_LeadFromOneNumberToTheOther() => Compare((changes, _, _) =>
    {
        Leads(changes.Entities, changes.Old.Entities.Count, changes.New.Entities.Count);
        Leads(changes.Sources, changes.Old.Sources.Count, changes.New.Sources.Count);
        Leads(changes.Evidence, changes.Old.Evidence.Count, changes.New.Evidence.Count);
        Leads(changes.Conflicts, changes.Old.Conflicts.Count, changes.New.Conflicts.Count);
        Leads(changes.Statements, Count(changes.Old, isDerived: false), Count(changes.New, isDerived: false));
        Leads(changes.Inferences, Count(changes.Old, isDerived: true), Count(changes.New, isDerived: true));
    });

    [Fact]
    public void Changes_BetweenAnyTwoSets_AreThoseOfTheStatementsOneByOne() => Compare((changes, old, changed) =>
    {
        var before = old.Statements.ToDictionary(statement => statement.Id, statement => statement with { Evidence = default });
        var after = changed.Statements.ToDictionary(statement => statement.Id, statement => statement with { Evidence = default });
        var both = changes.Statements.Concat(changes.Inferences).ToArray();

        Ids(both, ChangeKind.Gained).ShouldBe(after.Keys.Except(before.Keys).Order());
        Ids(both, ChangeKind.Lost).ShouldBe(before.Keys.Except(after.Keys).Order());
        Ids(both, ChangeKind.Altered).ShouldBe(before.Keys.Intersect(after.Keys).Where(id => before[id] != after[id]).Order());
    });

    [Fact]
    public void Changes_TheOtherWayRound_SwapGainedAndLost() => Compare((changes, _, _) =>
    {
        var back = FactGraphChanges.Between(changes.New, changes.Old);
        Mirrors(changes.Definitions, back.Definitions, definition => definition.ToString());
        Mirrors(changes.Sources, back.Sources, source => source.Id);
        Mirrors(changes.Entities, back.Entities, entity => entity.Id);
        Mirrors(changes.Statements, back.Statements, statement => statement.Id);
        Mirrors(changes.Inferences, back.Inferences, statement => statement.Id);
        Mirrors(changes.Conflicts, back.Conflicts, conflict => string.Join(' ', conflict.Statements.Select(statement => statement.Id)));
        back.Evidence.Counts.ShouldBe(new ChangeCounts(changes.Evidence.Counts.Lost, changes.Evidence.Counts.Gained, changes.Evidence.Counts.Altered));
    });

    private static void Compare(Action<FactGraphChanges, FactSet, FactSet> judge) => Prop.ForAll(Pairs, pair =>
    {
        using var old = Images.Open(pair.Old);
        using var changed = Images.Open(pair.New);
        judge(FactGraphChanges.Between(old, changed), pair.Old, pair.New);
    }).ShouldHold(ManyCases);

    private static void Leads<T>(ChangeList<T> changes, int old, int changed)
        where T : struct
    {
        (old + changes.Counts.Gained - changes.Counts.Lost).ShouldBe(changed);
        changes.Counts.Total.ShouldBe(changes.Count);
    }

    private static void Mirrors<T>(ChangeList<T> there, ChangeList<T> back, Func<T, string> id)
        where T : struct
    {
        back.Select(change => (change.Kind, id(change.Latest))).Order()
            .ShouldBe(there.Select(change => (Opposite(change.Kind), change.Kind == ChangeKind.Altered ? id(change.Old!.Value) : id(change.Latest))).Order());
        back.SelectMany(change => change.Fields).Order(ByText)
            .ShouldBe(there.SelectMany(change => change.Fields).Select(field => new FieldChange(field.Field, field.New, field.Old)).Order(ByText));
    }

    private static readonly IComparer<FieldChange> ByText =
        Comparer<FieldChange>.Create((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    private static ChangeKind Opposite(ChangeKind kind) => kind switch
    {
        ChangeKind.Gained => ChangeKind.Lost,
        ChangeKind.Lost => ChangeKind.Gained,
        _ => kind,
    };

    private static int Count(FactGraph graph, bool isDerived) =>
        Enumerable.Range(0, graph.Statements.Count).Count(row => graph.Statement(new StatementRow(row)).Basis == Basis.Derived == isDerived);

    private static IEnumerable<string> Ids(IEnumerable<Change<Statement>> changes, ChangeKind kind) =>
        changes.Where(change => change.Kind == kind).Select(change => change.Latest.Id).Order();
}
