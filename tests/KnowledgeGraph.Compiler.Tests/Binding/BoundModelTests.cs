using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Binding;

/// <summary>What the good sample means.</summary>
public sealed class BoundModelTests
{
    private static readonly FactSet Set = RailwaySet.Load().CompileCleanly();

    [Fact]
    public void Entity_HasItsNamesAndIdentifiers()
    {
        Set.Entities.Single(entity => entity.Id == "valley-line").ShouldBe(new EntitySymbol(
            "valley-line", "Line", "Valley Line", "From the moor to the hill.", new(["Green Thread"]), default));
        Set.Entities.Single(entity => entity.Id == "aldermoor").Identifiers.ShouldBe(new([new ExternalIdentifier("stationCode", "ALD")]));
    }

    [Fact]
    public void Entities_AreOrderedByKindThenId()
    {
        var order = Set.Entities.Select(entity => $"{entity.Kind} {entity.Id}").ToArray();

        order.ShouldBe(order.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Statements_AreOrderedBySubjectPredicateAndId()
    {
        var order = Set.Statements.Select(statement => (statement.Subject, statement.Predicate, statement.Id)).ToArray();

        order.ShouldBe(order
            .OrderBy(key => key.Subject, StringComparer.Ordinal)
            .ThenBy(key => key.Predicate, StringComparer.Ordinal)
            .ThenBy(key => key.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Statement_HasEveryFieldThatIsWritten()
    {
        var statement = Set.Statements.Single(s => s is { Predicate: "serves", Subject: "valley-line" } && s.Qualifiers.Count == 1);

        statement.Object.ShouldBe(new EntityValue("brightwater"));
        statement.Qualifiers.ShouldBe(new([new QualifierValue("platform", new IntegerValue(2))]));
        statement.Credibility.ShouldBe(2);
        statement.Note.ShouldBe("The platform is from the timetable.");
        statement.Rank.ShouldBe(Rank.Normal);
        statement.RankReason.ShouldBeNull();
        statement.Likelihood.ShouldBeNull();
        statement.AttributedTo.ShouldBeNull();
        statement.Basis.ShouldBe(Basis.Explicit);
        statement.Evidence.Single().Source.ShouldBe("annual-report");
    }

    [Fact]
    public void Statement_Claim_HasItsAgentAndCredibility()
    {
        var claim = Set.Statements.Single(statement => statement.AttributedTo is not null);

        (claim.AttributedTo, claim.Credibility, claim.Modality).ShouldBe(("coast-lines", 6, Modality.Negated));
        Set.Statements.Single(statement => statement.Modality == Modality.Forecast).Likelihood.ShouldBe(Likelihood.Likely);
    }

    [Theory]
    [InlineData("length", "QuantityValue { Amount = 84.5, UpperAmount = , Unit = kilometres, Comparator = Exactly, Period = None }")]
    [InlineData("gauge", "DecimalValue { Value = 1.435 }")]
    [InlineData("electrified", "BooleanValue { Value = True }")]
    [InlineData("nickname", "TextValue { Text = Green Thread }")]
    [InlineData("motto", "LanguageTextValue { Text = Always on the way., Language = en }")]
    [InlineData("website", "UrlValue { Url = https://valleyrail.example/ }")]
    [InlineData("stage", "EnumerationMember { Enumeration = Stage, Name = allocation }")]
    [InlineData("opened", "DateValue { Time = TimeValue { Edtf = 1987-21~, EarliestDay = 6268, LatestDay = 6359 } }")]
    public void Value_OfEachType_IsBound(string predicate, string expected) =>
        Set.Statements.Last(statement => statement.Predicate == predicate).Object.ToString().ShouldBe(expected);

    [Fact]
    public void Quantity_WithRangeRateAndComparator_KeepsAllOfThem() =>
        Set.Statements.Where(statement => statement.Predicate == "amount").Select(statement => statement.Object).ShouldBe(
        [
            new QuantityValue(30, 40, "coaches", QuantityComparator.About, QuantityPeriod.Year),
            new QuantityValue(12_500_000, null, "crowns", QuantityComparator.MoreThan, QuantityPeriod.None),
        ],
        ignoreOrder: true);

    [Fact]
    public void Source_HasEveryFieldThatIsWritten()
    {
        var source = Set.Sources.Single(candidate => candidate.Id == "gazette");

        source.Title.ShouldBe("The Regional Gazette");
        source.Publisher.ShouldBe("Gazette Press");
        source.Published.ShouldNotBeNull().Edtf.ShouldBe("2025-02");
        (source.Reliability, source.Language, source.Licence, source.File).ShouldBe(('C', "en", "CC0-1.0", "gazette.txt"));
        source.MayBeQuoted.ShouldBeTrue();
        source.DerivedFrom.ShouldBe(
            new([new DerivationLink("annual-report", true, "It repeats the report's figures without naming it.")]));
        Set.Sources.Single(candidate => candidate.Id == "annual-report").Entity.ShouldBe("the-year-in-review");
        Set.Sources.Single(candidate => candidate.Id == "bulletin").Published.ShouldBeNull();
    }
}
