using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>Whatever is stated, its sentence is made, is bounded, and names both ends.</summary>
public sealed class SentenceTests
{
    private const int ManyCases = 200;
    private const int MaxLength = 5_000;

    private static readonly string?[] Dates =
    [
        null, null, "..", "2024", "2024-10", "2024-10-03", "../2024", "2024/..", "/2024", "2024/", "2023/2024", "1990~", "1990?", "202X", "2024-XX",
        "2025-21", "-0043", "Y12345", "some day", "", "2024-10-03T10:00:00Z", "2025-01/2025-03~",
    ];

    [Fact]
    public void Sentence_OfAnyStatement_IsBoundedAndNamesItsEnds() => Prop.ForAll(
        Sets.ToArbitrary(),
        set =>
        {
            using var graph = FactGraph.Open(Images.Write(set));
            foreach (var statement in Enumerable.Range(0, graph.Entities.Count).SelectMany(row => graph.Entity(new KnowledgeGraph.EntityRow(row)).Statements))
            {
                foreach (var direction in (Direction[])[Direction.Out, Direction.In])
                {
                    var sentence = statement.ToSentence(direction);
                    sentence.Length.ShouldBeInRange(3, MaxLength);
                    sentence.ShouldEndWith(".");
                    sentence.ShouldContain(statement.Subject.Name, Case.Insensitive);
                    if (statement.Predicate.IsRelation)
                    {
                        sentence.ShouldContain(statement.Object.AsEntity().Name, Case.Insensitive);
                    }
                }
            }
        }).ShouldHold(ManyCases);

    private static Gen<FactSet> Sets =>
        from set in RandomRailway.Sets
        from choices in Gen.Choose(0, 1_000_000).Four().ListOf(set.Statements.Count)
        select set with
        {
            Statements = new([.. set.Statements.Zip(choices, (statement, choice) => statement with
            {
                Modality = (Modality)(choice.Item1 % 7),
                Likelihood = choice.Item2 % 8 is var likelihood and < 7 ? (Likelihood)likelihood : null,
                Time = statement.Time with
                {
                    Since = Dates[choice.Item3 % Dates.Length],
                    Until = Dates[choice.Item4 % Dates.Length],
                    On = choice.Item4 % 5 == 0 ? Dates[choice.Item1 % Dates.Length] : null,
                },
            })]),
        };
}
