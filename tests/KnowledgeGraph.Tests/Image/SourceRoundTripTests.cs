
namespace KnowledgeGraph.Tests.Image;

public sealed class SourceRoundTripTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Source_WithEveryField_ReadsAsWritten()
    {
        var timetable = Source("timetable");

        timetable.Id.ShouldBe("timetable");
        timetable.Row.Index.ShouldBe(1);
        timetable.Title.ShouldBe("Timetable of the coast");
        timetable.Publisher.ShouldBe("Coast Railway");
        timetable.Authors.ToArray().ShouldBe(["A. Clerk", "B. Clerk"]);
        timetable.Published.ShouldBe(new FuzzyDate("2020-05", 18383, 18413));
        timetable.PublishedUtf8.ToArray().ShouldBe("2020-05"u8.ToArray());
        timetable.Language.ShouldBe("en");
        timetable.Url.ShouldBe("https://example.org/timetable");
        timetable.Licence.ShouldBe("CC0-1.0");
        timetable.Reliability.ShouldBe('B');
        timetable.File.ShouldBe("timetable.txt");
        timetable.Sha256.ShouldBe(new string('a', 64));
        timetable.MayBeQuoted.ShouldBeTrue();
        timetable.Description.ShouldBe("Issued each spring.");
        timetable.Entity?.Id.ShouldBe("coast-railway");
    }

    [Fact]
    public void Source_WithoutOptionalFields_HasNone()
    {
        var survey = Source("survey");

        survey.Publisher.ShouldBeNull();
        survey.Authors.Count.ShouldBe(0);
        survey.Published.ShouldBeNull();
        survey.Language.ShouldBeNull();
        survey.Url.ShouldBeNull();
        survey.Licence.ShouldBeNull();
        survey.Reliability.ShouldBe('F');
        survey.File.ShouldBeNull();
        survey.Sha256.ShouldBeNull();
        survey.MayBeQuoted.ShouldBeFalse();
        survey.Description.ShouldBeNull();
        survey.Entity.ShouldBeNull();
        survey.DerivedFrom.Count.ShouldBe(0);
    }

    [Fact]
    public void DerivedFrom_ReadsAsWritten()
    {
        var links = Source("timetable").DerivedFrom;

        links.Count.ShouldBe(1);
        links[0].ShouldBe(new SourceLink(Source("survey"), true, "Repeats its lengths."));
    }

    [Fact]
    public void Statements_OfASource_ComeOnceHoweverManyPassages() =>
        Source("timetable").Statements.Select(statement => statement.Row.Index).ShouldBe([4, 8]);

    [Fact]
    public void Evidence_OfAStatement_KeepsItsOrderAndFields()
    {
        var serves = Statement(ModelRailway.Serves);

        serves.Evidence.Count.ShouldBe(2);
        var first = serves.Evidence[0];
        first.Source.ShouldBe(Source("timetable"));
        first.Offset.ShouldBe(10);
        first.Length.ShouldBe(20);
        first.Digest.ShouldBe(0xDEADBEEFu);
        first.IsVerified.ShouldBeTrue();
        first.ToString().ShouldBe("timetable@10+20#deadbeef");
        serves.Evidence[1].ToString().ShouldBe("survey@0+1#00000001");
        serves.Evidence[1].IsVerified.ShouldBeFalse();
    }

    [Fact]
    public void Quote_OfAPassage_ReadsAsWritten()
    {
        var opened = Statement(ModelRailway.Opened);

        opened.Evidence[0].Quote.ShouldBeNull();
        opened.Evidence[1].Quote.ShouldBe(new TextQuote("was opened", "The line", null));
        opened.Evidence[1].HasPosition.ShouldBeTrue();
    }

    [Fact]
    public void Quote_WithoutItsDocument_HasADigestAndNoPosition()
    {
        var passage = Statement(ModelRailway.Electrified).Evidence[0];

        passage.HasPosition.ShouldBeFalse();
        passage.Offset.ShouldBe(-1);
        passage.Quote.ShouldBe(new TextQuote("wires", null, "overhead"));
        passage.ToString().ShouldBe("survey#00000009");
    }

    [Fact]
    public void Conflict_IsFoundFromTheGraphAndFromEachStatement()
    {
        _graph.Conflicts.Count.ShouldBe(1);
        var conflict = _graph.Conflict(new ConflictRow(0));

        conflict.Constraint.ShouldBe("single-value");
        conflict.Reason.ShouldBe("The deed is older.");
        conflict.Statements.Select(statement => statement.Row.Index).ShouldBe([4, 5]);
        _graph.Statement(new StatementRow(4)).Conflicts.Count.ShouldBe(1);
        _graph.Statement(new StatementRow(4)).Conflicts[0].ShouldBe(conflict);
        _graph.Statement(new StatementRow(5)).Conflicts[0].ShouldBe(conflict);
        _graph.Statement(new StatementRow(6)).Conflicts.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("coast-line")]
    [InlineData("zzz")]
    public void TryFindSource_UnknownId_FindsNothing(string id) => _graph.TryFindSource(id, out _).ShouldBeFalse();

    private Statement Statement(string id)
    {
        _graph.TryFindStatement(id, out var statement).ShouldBeTrue();
        return statement;
    }

    private SourceDocument Source(string id)
    {
        _graph.TryFindSource(id, out var source).ShouldBeTrue();
        return source;
    }
}
