using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Disclosure;

/// <summary>Releases of random sets against sets that were written without what is above the level.</summary>
public sealed class ReleaseOracleTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Release_OfAnySet_HasTheBytesOfTheSetWithoutWhatIsAbove() =>
        Prop.ForAll(Seeds, seed => Each(seed, (model, level) =>
        {
            if (!model.GivesAway(level))
            {
                Bytes(model, model.Whole(), model.Questions(), level)
                    .ShouldBe(Bytes(model, model.Without(level), model.QuestionsWithout(level), null), $"set {seed} at {level}");
            }
        })).ShouldHold(300);

    [Fact]
    public void Release_WhateverIsAboveTheLevel_HasTheSameBytes() =>
        Prop.ForAll(Seeds, seed => Each(seed, (model, level) =>
        {
            if (!model.GivesAway(level))
            {
                Bytes(model, model.Changed(level), model.ChangedQuestions(level), level)
                    .ShouldBe(Bytes(model, model.Whole(), model.Questions(), level), $"set {seed} at {level}");
            }
        })).ShouldHold(300);

    [Fact]
    public void Release_ByFitFileAndWithoutTheDocument_HasTheBytesOfTheSetWithoutWhatIsAbove() =>
        Prop.ForAll(Seeds, seed => Each(seed, (model, level) =>
        {
            if (model.HasDocument && !model.GivesAway(level))
            {
                var expected = Bytes(model.CompileByFitFile(model.Without(level), model.QuestionsWithout(level), null));
                Bytes(model.CompileByFitFile(model.Whole(), model.Questions(), level)).ShouldBe(expected, $"set {seed} at {level}");
                Bytes(model.CompileByFitFile(model.Changed(level), model.ChangedQuestions(level), level))
                    .ShouldBe(expected, $"changed set {seed} at {level}");
            }
        })).ShouldHold(100);

    [Fact]
    public void Release_WithTextsThatNameWhatIsAbove_IsNotMade() =>
        Prop.ForAll(Seeds, seed => Each(seed, (model, level) =>
        {
            var compilation = model.Compile(model.Whole(), model.Questions(), level);
            (compilation.FactSet is null, compilation.Diagnostics.Any(diagnostic => diagnostic.Id == "KG5203"))
                .ShouldBe((model.GivesAway(level), model.GivesAway(level)), $"set {seed} at {level}");
        })).ShouldHold(300);

    [Fact]
    public void Marking_OfAStatement_SaysAtWhichLevelsItIsReleased() =>
        Prop.ForAll(Seeds, seed => Each(seed, (model, level) =>
        {
            if (model.GivesAway(level))
            {
                return;
            }

            var whole = model.Compile(model.Whole(), []).FactSet.ShouldNotBeNull();
            var left = model.Compile(model.Whole(), [], level).FactSet.ShouldNotBeNull().Statements;
            var released = left.Select(statement => statement.Id).ToHashSet();
            var triples = left.Select(Triple).ToHashSet();
            string[] levels = [.. model.Levels];
            foreach (var statement in whole.Statements)
            {
                // In a chain a level includes all before it; elsewhere only the level itself is looked at.
                var isIncluded = model.IsChain
                    ? Array.IndexOf(levels, statement.Marking ?? levels[0]) <= Array.IndexOf(levels, level)
                    : (statement.Marking ?? levels[0]) == level;
                if (isIncluded && statement.Derivations.Count > 0)
                {
                    // With fewer passages below it, it may be certain on fewer days, and is then another statement of the same.
                    triples.ShouldContain(Triple(statement), $"set {seed} at {level}");
                }
                else if (isIncluded)
                {
                    released.ShouldContain(statement.Id, $"set {seed} at {level}");
                }
                else if (model.IsChain && statement.Derivations.Count == 0)
                {
                    released.ShouldNotContain(statement.Id, $"set {seed} at {level}");
                }
            }
        })).ShouldHold(150);

    private static string Triple(StatementSymbol statement) => $"{statement.Subject} {statement.Predicate} {statement.Object}";

    private static void Each(int seed, Action<MarkedModel, string> check)
    {
        var model = new MarkedModel(seed);
        foreach (var level in model.Levels)
        {
            check(model, level);
        }
    }

    private static byte[] Bytes(MarkedModel model, SyntaxTree[] trees, SourceText[] questions, string? level) =>
        Bytes(model.Compile(trees, questions, level));

    private static byte[] Bytes(FactCompilation compilation)
    {
        compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        return ImageWriter.Write(compilation.FactSet.ShouldNotBeNull()).Image.ShouldNotBeNull().Bytes;
    }
}
