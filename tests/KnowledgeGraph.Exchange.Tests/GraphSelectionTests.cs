using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.JsonLines;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Exchange.Tests.Support;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class GraphSelectionTests
{
    private static readonly FactGraph Graph = SampleGraphs.Railway;

    [Fact]
    public void Nothing_SelectsEverything()
    {
        var selection = Select();

        selection.IsWhole.ShouldBeTrue();
        selection.Statements.ShouldBe(Rows.Statements(Graph));
        selection.Entities.ShouldBe(Rows.Entities(Graph));
        (selection.SourceCount, selection.ConflictCount, selection.StatementsToOthers).ShouldBe((Graph.Sources.Count, Graph.Conflicts.Count, 0));
    }

    [Fact]
    public void Kinds_AreThoseBelowToo_AndStatementsOutOfThemAreCounted()
    {
        var selection = Select(("kind", "Agent"));

        selection.Entities.ShouldBe(Rows.Entities(Graph).Where(static entity => entity.Kind.IsA(Graph.Ontology.FindKind("Agent")!)));
        var (inside, outside) = (new List<Statement>(), 0);
        foreach (var statement in Rows.Statements(Graph))
        {
            var ends = Ends(statement).Select(selection.Contains).ToArray();
            if (ends.All(static isSelected => isSelected))
            {
                inside.Add(statement);
            }
            else if (ends.Any(static isSelected => isSelected))
            {
                outside++;
            }
        }

        selection.Statements.ShouldBe(inside);
        selection.StatementsToOthers.ShouldBe(outside);
        outside.ShouldBeGreaterThan(0);
        LeftOut.Of(new JsonLinesFormat(), selection).ShouldBe(
            [new LeftOut("other-ends", "statement to an entity that is not selected", "statements to entities that are not selected", outside)]);
    }

    [Theory]
    [InlineData("operates")]
    [InlineData("OPERATES,opens")]
    public void Predicates_SelectTheirStatements_AndTheEndsOfThese(string names)
    {
        var selection = Select(("predicate", names));

        selection.Statements.ShouldBe(Rows.Statements(Graph).Where(
            statement => names.Split(',').Contains(statement.Predicate.Name, StringComparer.OrdinalIgnoreCase)));
        selection.Entities.ShouldBe(Rows.Entities(Graph).Where(entity => selection.Statements.SelectMany(Ends).Contains(entity)));
        selection.Sources.ShouldBe(Sources(selection.Statements.SelectMany(static statement => statement.Evidence).Select(static evidence => evidence.Source)));
    }

    [Fact]
    public void Sources_SelectWhatCitesThem()
    {
        Select(("source", "bulletin")).Statements.ShouldBe(
            Rows.Statements(Graph).Where(static statement => statement.Evidence.Any(static evidence => evidence.Source.Id == "bulletin")));
        Select(("withoutSources", "bulletin")).StatementCount.ShouldBeLessThan(Graph.Statements.Count);
    }

    [Fact]
    public void Views_AreThoseOfTraversals()
    {
        foreach (var (values, options) in new ((string, string)[], EdgeFilterOptions)[]
        {
            ([("all", "false")], new EdgeFilterOptions()),
            ([("asOf", "2020-01-01")], SelectionOptions.Everything with { AsOf = Day.From(new DateOnly(2020, 1, 1)) }),
            ([("asOf", "2020-01-01"), ("certainty", "CERTAIN")],
                SelectionOptions.Everything with { AsOf = Day.From(new DateOnly(2020, 1, 1)), Certainty = Certainty.Certainly }),
            ([("knownAsOf", "2021-06-30"), ("undatedSources", "true")],
                SelectionOptions.Everything with { KnownAsOf = Day.From(new DateOnly(2021, 6, 30)), UndatedSources = true }),
            ([("modality", "planned,NEGATED")], SelectionOptions.Everything with { Modalities = [Modality.Planned, Modality.Negated] }),
            ([("rank", "deprecated")], SelectionOptions.Everything with { Ranks = [Rank.Deprecated] }),
            ([("basis", "derived")], SelectionOptions.Everything with { Bases = [Basis.Derived] }),
            ([("credibility", "2"), ("unrated", "false")], SelectionOptions.Everything with { MinCredibility = 2, IncludeUnrated = false }),
        })
        {
            var filter = EdgeFilter.Compile(Graph, options);

            Select(values).Statements.ShouldBe(
                Rows.Statements(Graph).Where(statement => filter.ReasonAgainst(statement.Row) is null), customMessage: values[0].ToString());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    public void Entity_SelectsWhatIsWithinSomeSteps(int depth)
    {
        Graph.TryFindEntity("valley-line", out var centre).ShouldBeTrue();
        var expected = Neighbourhood.Find(centre, EdgeFilter.Compile(Graph, SelectionOptions.Everything), depth, Neighbourhood.MaxLimit);

        var selection = Select(("entity", "valley-line"), ("depth", $"{depth}"));

        selection.Entities.ShouldBe(expected.Entities, ignoreOrder: true);
        selection.Statements.Where(static statement => statement.Predicate.IsRelation).ShouldBe(expected.Relations);
        selection.Values.ShouldBe(Rows.Statements(Graph).Where(statement => !statement.Predicate.IsRelation && selection.Contains(statement.Subject)));
    }

    [Fact]
    public void About_IsAnEntityWithAllItsStatements()
    {
        foreach (var entity in Rows.Entities(Graph))
        {
            var selection = GraphSelection.About(entity, SelectionOptions.Everything);

            selection.Statements.ShouldBe(Rows.Statements(Graph).Where(statement => Ends(statement).Contains(entity)), customMessage: entity.Id);
            selection.Entities.First().ShouldBe(entity);
            selection.Entities.ShouldBe(selection.Statements.SelectMany(Ends).Append(entity).Distinct(), ignoreOrder: true);
        }
    }

    [Theory]
    [InlineData("predicate", "operate", "\"predicate\" has \"operate\", which is not a predicate. Did you mean operates? The predicates are affiliatedWith,")]
    [InlineData("kind", "Statoin", "\"kind\" has \"Statoin\", which is not a kind. Did you mean Station? The kinds are Agent,")]
    [InlineData("source", "none", "\"source\" has \"none\", which is not a source. The sources are annual-report,")]
    [InlineData("entity", "valley-lin", "\"entity\" has \"valley-lin\", which is not the id of an entity. Did you mean valley-line")]
    [InlineData("modality", "sure", "\"modality\" has \"sure\": it is one of asserted, reported, planned, proposed, forecast, hypothetical, negated.")]
    [InlineData("asOf", "2020", "\"asOf\" has \"2020\": write a day as 2024-05-31.")]
    [InlineData("asOf", "", "\"asOf\" is empty, which selects nothing: give a value, or leave it out.")]
    [InlineData("kind", ",", "\"kind\" is empty, which selects nothing: give a value, or leave it out.")]
    [InlineData("credibility", "6", "\"credibility\" has \"6\": it is a whole number from 1 to 5.")]
    [InlineData("all", "yes", "\"all\" has \"yes\": it is true or false.")]
    [InlineData("depth", "2", "\"depth\" says something only together with entity: give that too, or leave it out.")]
    [InlineData("certainty", "certain", "\"certainty\" says something only together with asOf: give that too, or leave it out.")]
    public void WrongValue_IsAnErrorThatNamesTheParameterAndWhatIsPossible(string name, string value, string message) =>
        Should.Throw<SelectionFaultException>(() => Select((name, value))).Message.ShouldStartWith(message);

    [Fact]
    public void Values_ThatContradict_OrAreTooMany_AreErrors()
    {
        Should.Throw<SelectionFaultException>(() => Select(("all", "true"), ("rank", "normal"))).Message
            .ShouldBe("\"all\" is true, so that every modality and rank counts, and rank is given: leave out one of them.");
        Should.Throw<SelectionFaultException>(() => Select(("source", string.Join(',', Enumerable.Repeat("bulletin", 101))))).Message
            .ShouldBe("\"source\" has more than 100 values.");
    }

    private static GraphSelection Select(params (string Name, string Value)[] values) => GraphSelection.Of(Graph, SelectionParameters.Read(
        Graph, values.ToDictionary(static value => value.Name, static value => (IReadOnlyList<string>)[value.Value], StringComparer.Ordinal)));

    private static IEnumerable<Entity> Ends(Statement statement) =>
        statement.Predicate.IsRelation ? [statement.Subject, statement.Object.AsEntity()] : [statement.Subject];

    private static SourceDocument[] Sources(IEnumerable<SourceDocument> cited)
    {
        var found = new SortedDictionary<int, SourceDocument>();
        var open = new Queue<SourceDocument>(cited);
        while (open.TryDequeue(out var source))
        {
            if (found.TryAdd(source.Row.Index, source))
            {
                source.DerivedFrom.ToList().ForEach(link => open.Enqueue(link.Source));
            }
        }

        return [.. found.Values];
    }
}
