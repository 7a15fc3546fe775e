using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>
/// Every commitment answers by whom, to whom, what, how much and by when, or says that no document tells; never both. That it has a form
/// and says something about these is a constraint of the ontology, so that the build fails without.
/// </summary>
public sealed class CommitmentTests
{
    private static readonly Dictionary<string, string[]> Answers = new()
    {
        ["maker"] = ["putForwardBy", "expectedFrom"],
        ["addressee"] = ["addressedTo", "hasBeneficiary", "directedAt"],
        ["content"] = ["providesFor", "aimsAt", "about"],
        ["amount"] = ["amount"],
        ["deadline"] = ["deadline"],
    };

    /// <summary>What a commitment is, in contrast to what is done about it.</summary>
    private static readonly string[] Nature = ["form", "addressedTo", "hasBeneficiary", "expectedFrom", "about"];

    private static readonly ILookup<string, Statement> Statements = ShippedStatements.All
        .Where(statement => statement.Subject.Kind.Name == "Commitment")
        .ToLookup(statement => statement.Subject.Id);

    public static TheoryData<string> Commitments() => [.. Statements.Select(commitment => commitment.Key)];

    [Theory]
    [MemberData(nameof(Commitments))]
    public void Commitment_EachDetail_IsEitherAnsweredOrNotStated(string id)
    {
        var notStated = Statements[id].Where(statement => statement.Predicate.Name == "notStated")
            .Select(statement => statement.Object.ToString()).ToHashSet();

        foreach (var (detail, predicates) in Answers)
        {
            var answered = Statements[id].Any(statement => predicates.Contains(statement.Predicate.Name) && statement.Modality != Modality.Negated);
            (detail, answered).ShouldBe((detail, !notStated.Contains(detail)));
        }

        notStated.Contains("none").ShouldBe(notStated.Count == 1 && Answers.Keys.All(detail => !notStated.Contains(detail)));
    }

    /// <summary>A plan has a form, and a pledge that is only expected has an addressee: only the deed has a modality.</summary>
    [Fact]
    public void Commitment_WhatItIs_HasNoModality() =>
        Statements.SelectMany(commitment => commitment)
            .Where(statement => Nature.Contains(statement.Predicate.Name) && statement.AttributedTo is null)
            .Where(statement => statement.Modality is not Modality.Asserted and not Modality.Negated)
            .ShouldBeEmpty();

    [Fact]
    public void Commitment_Form_IsAsserted() =>
        Statements.ShouldAllBe(
            commitment => commitment.Count(statement => statement.Predicate.Name == "form" && statement.Modality == Modality.Asserted) == 1);

    /// <summary>Nobody has made what is only expected.</summary>
    [Fact]
    public void Commitment_OnlyExpected_IsNotAssertedToBeMade()
    {
        var expected = Statements.Where(commitment => commitment.Any(statement => statement.Predicate.Name == "expectedFrom")).ToArray();

        expected.ShouldNotBeEmpty();
        expected.SelectMany(commitment => commitment)
            .Where(statement => statement.Predicate.Name is "committedBy" or "putForwardBy")
            .ShouldAllBe(statement => statement.Modality == Modality.Forecast);
    }
}
