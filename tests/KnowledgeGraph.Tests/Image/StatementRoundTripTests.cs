
namespace KnowledgeGraph.Tests.Image;

public sealed class StatementRoundTripTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Statements_OfAWholeGraph_AreSortedBySubjectPredicateObjectThenId()
    {
        var statements = new List<string>();
        for (var i = 0; i < _graph.Statements.Count; i++)
        {
            var statement = _graph.Statement(new StatementRow(i));
            statements.Add($"{statement.Subject} {statement.Predicate} {statement.Id[^1]}");
        }

        statements.ShouldBe(
        [
            "coast-line electrified c", "coast-line gauge 9", "coast-line length 7", "coast-line motto a", "coast-line opened 3", "coast-line opened 4",
            "coast-line ridership 8", "coast-line serves 2", "coast-line serves 1", "coast-line stage f", "coast-railway comment e",
            "coast-railway operates 5", "coast-railway reaches 0", "coast-railway website d", "market adjoins 6", "market platforms b",
        ]);
    }

    [Fact]
    public void Statement_WithEveryField_ReadsAsWritten()
    {
        var serves = Find(ModelRailway.Serves);

        serves.Id.ShouldBe(ModelRailway.Serves);
        serves.Subject.Id.ShouldBe("coast-line");
        serves.Predicate.ShouldBeSameAs(_graph.Ontology.FindPredicate("serves"));
        serves.Object.AsEntity().Id.ShouldBe("market");
        serves.Time.ShouldBe(new ValidTime(-25567, -25203, -7305, -6941));
        serves.Since.ShouldBe("1900");
        serves.Until.ShouldBe("1950?");
        serves.On.ShouldBeNull();
        serves.UntilUtf8.ToArray().ShouldBe("1950?"u8.ToArray());
        serves.OnUtf8.IsEmpty.ShouldBeTrue();
        serves.Modality.ShouldBe(Modality.Reported);
        serves.AttributedTo?.Id.ShouldBe("coast-railway");
        serves.Credibility.ShouldBe(2);
        serves.Likelihood.ShouldBe(Likelihood.AlmostNoChance);
        serves.Rank.ShouldBe(Rank.Normal);
        serves.RankReason.ShouldBeNull();
        serves.Note.ShouldBe("Once a day.");
        serves.Basis.ShouldBe(Basis.Explicit);
        serves.Derivations.Count.ShouldBe(0);
        serves.Conflicts.Count.ShouldBe(0);
        serves.ToString().ShouldBe("coast-line serves market");
    }

    [Fact]
    public void Statement_WithoutOptionalFields_HasNone()
    {
        var serves = Find(ModelRailway.ServesHarbour);

        serves.Time.ShouldBe(ValidTime.Always);
        serves.Since.ShouldBeNull();
        serves.AttributedTo.ShouldBeNull();
        serves.Credibility.ShouldBe(0);
        serves.Likelihood.ShouldBeNull();
        serves.Note.ShouldBeNull();
        serves.Qualifiers.Count.ShouldBe(0);
        serves.Evidence.Count.ShouldBe(0);
    }

    [Fact]
    public void Statement_RankAndReason_ReadAsWritten()
    {
        Find(ModelRailway.Opened).Rank.ShouldBe(Rank.Preferred);
        Find(ModelRailway.Opened).RankReason.ShouldBe("The deed says so.");
        Find(ModelRailway.Opened).On.ShouldBe("1900");
        Find(ModelRailway.OpenedRival).Rank.ShouldBe(Rank.Deprecated);
    }

    [Fact]
    public void Statement_LargestTraits_DoNotSpillIntoEachOther()
    {
        var operates = Find(ModelRailway.Operates);

        operates.Likelihood.ShouldBe(Likelihood.AlmostCertain);
        operates.Credibility.ShouldBe(6);
        operates.Modality.ShouldBe(Modality.Asserted);
        operates.Rank.ShouldBe(Rank.Normal);
        operates.Basis.ShouldBe(Basis.Explicit);
    }

    [Fact]
    public void Qualifiers_OfSeveralTypes_AreSortedByNameWithTheirValues()
    {
        var qualifiers = Find(ModelRailway.Serves).Qualifiers;

        qualifiers.Count.ShouldBe(3);
        qualifiers[0].Qualifier.Name.ShouldBe("fare");
        qualifiers[0].Value.AsQuantity().ToString().ShouldBe("about 1.50 kr");
        qualifiers[1].Qualifier.Name.ShouldBe("trains");
        qualifiers[1].Value.AsInteger().ShouldBe(-3);
        qualifiers[2].Qualifier.Name.ShouldBe("via");
        qualifiers[2].Value.AsEntity().Id.ShouldBe("harbour");
    }

    [Fact]
    public void Derivation_OfADerivedStatement_LeadsToItsPremisesInOrder()
    {
        var reaches = Find(ModelRailway.Reaches);

        reaches.Basis.ShouldBe(Basis.Derived);
        reaches.Derivations.Count.ShouldBe(1);
        reaches.Derivations[0].Rule.ShouldBe("chain");
        reaches.Derivations[0].Premises.Count.ShouldBe(2);
        reaches.Derivations[0].Premises[0].Id.ShouldBe(ModelRailway.Operates);
        reaches.Derivations[0].Premises[1].Id.ShouldBe(ModelRailway.ServesHarbour);
    }

    [Theory]
    [InlineData("")]
    [InlineData("st_0000000000000010")]
    [InlineData("st_000000000000000")]
    [InlineData("st_00000000000000001")]
    [InlineData("ST_0000000000000001")]
    [InlineData("st_FEDCBA9876543210")]
    [InlineData("st_-000000000000001")]
    [InlineData("coast-line")]
    public void TryFindStatement_UnknownOrMalformedId_FindsNothing(string id) => _graph.TryFindStatement(id, out _).ShouldBeFalse();

    [Fact]
    public void TryFindStatement_EveryIdOfTheGraph_FindsItsRow()
    {
        Span<byte> id = stackalloc byte[Statement.IdLength];
        for (var i = 0; i < _graph.Statements.Count; i++)
        {
            _graph.Statement(new StatementRow(i)).TryFormatId(id).ShouldBeTrue();
            _graph.TryFindStatement(id, out var found).ShouldBeTrue();
            found.Row.Index.ShouldBe(i);
        }
    }

    [Fact]
    public void StatementsWith_OnePredicate_IsItsRangeAmongTheSubjects()
    {
        _graph.TryFindEntity("coast-line", out var line).ShouldBeTrue();

        _graph.StatementsOf(line.Row).ShouldBe(new RowRange<StatementRow>(new StatementRow(0), 10));
        _graph.StatementsOf(line.Row, _graph.Ontology.FindPredicate("opened")!)
            .ShouldBe(new RowRange<StatementRow>(new StatementRow(4), 2));
        line.StatementsWith(_graph.Ontology.FindPredicate("platforms")!).Count.ShouldBe(0);
    }

    private Statement Find(string id)
    {
        _graph.TryFindStatement(id, out var statement).ShouldBeTrue();
        return statement;
    }
}
