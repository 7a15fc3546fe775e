using System.Globalization;
using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>No state of the shipped set is without time: it has dates of its own, or a source with a date shows it.</summary>
public sealed class StateTimeTests
{
    /// <summary>Without a date at all it would be possible from the first day of the calendar to the last.</summary>
    [Fact]
    public void State_IsBoundedByItsDatesOrItsSources() =>
        ShippedStatements.Stated
            .Where(statement => statement.Predicate.Temporal == TemporalShape.State)
            .Where(statement => statement.Since is null && statement.Until is null)
            .Where(statement => !statement.Evidence.Any(evidence => IsDated(evidence.Source)))
            .ShouldBeEmpty();

    /// <summary>Either end may be unknown; both may not.</summary>
    [Fact]
    public void State_FromUndatedSourcesOnly_HasBothEnds() =>
        ShippedStatements.Stated
            .Where(statement => statement.Predicate.Temporal == TemporalShape.State && statement.Modality == Modality.Asserted)
            .Where(statement => !statement.Evidence.Any(evidence => IsDated(evidence.Source)))
            .ShouldAllBe(statement => statement.Since != null && statement.Until != null);

    [Theory]
    [InlineData("2023-07-03", "france")]
    [InlineData("2023-07-03", "greece")]
    [InlineData("2023-07-03", "estonia")]
    [InlineData("2023-07-03", "latvia")]
    [InlineData("2023-07-03", "lithuania")]
    [InlineData("2023-07-03", "poland")]
    [InlineData("2023-07-03", "united-kingdom")]
    [InlineData("2023-07-03", "united-states")]
    public void Membership_OnTheDayOfTheBrief_IsCertain(string date, string country) =>
        ShippedStatements.All
            .Where(statement => statement.Subject.Id == country && statement.Predicate.Name == "memberOf" && statement.Modality == Modality.Asserted)
            .ShouldContain(statement => statement.Object.ToString() == "nato" && Holds(statement, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static bool Holds(Statement statement, DateOnly day) => statement.InForceOn(day) == Certainty.Certainly;

    private static bool IsDated(SourceDocument source) => source.Published is not null;
}
