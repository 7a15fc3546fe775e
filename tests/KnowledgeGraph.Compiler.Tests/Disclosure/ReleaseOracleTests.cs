using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Tests.Disclosure;

/// <summary>Releases of random sets against sets that were written without what is above the level.</summary>
public sealed class ReleaseOracleTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Release_OfAnySet_HasTheBytesOfTheSetWithoutWhatIsAbove() =>
        Prop.ForAll(Seeds, seed => Each(seed, (model, level) =>
            Bytes(model.Whole(), level).ShouldBe(Bytes(model.Without(level), null), $"set {seed} at {level}"))).ShouldHold(150);

    [Fact]
    public void Release_WhateverIsAboveTheLevel_HasTheSameBytes() =>
        Prop.ForAll(Seeds, seed => Each(seed, (model, level) =>
            Bytes(model.Changed(level), level).ShouldBe(Bytes(model.Whole(), level), $"set {seed} at {level}"))).ShouldHold(150);

    [Fact]
    public void Marking_OfAStatement_SaysAtWhichLevelsItIsReleased() =>
        Prop.ForAll(Seeds, seed => Each(seed, (model, level) =>
        {
            var whole = MarkedModel.Compile(model.Whole()).FactSet.ShouldNotBeNull();
            var released = MarkedModel.Compile(model.Whole(), level).FactSet.ShouldNotBeNull().Statements.Select(statement => statement.Id).ToHashSet();
            string[] levels = [.. model.Levels];
            foreach (var statement in whole.Statements)
            {
                // In a chain a level includes all before it; elsewhere only the level itself is looked at.
                var isIncluded = model.IsChain
                    ? Array.IndexOf(levels, statement.Marking ?? levels[0]) <= Array.IndexOf(levels, level)
                    : (statement.Marking ?? levels[0]) == level;
                if (isIncluded)
                {
                    released.ShouldContain(statement.Id, $"set {seed} at {level}");
                }
                else if (model.IsChain && statement.Derivations.Count == 0)
                {
                    released.ShouldNotContain(statement.Id, $"set {seed} at {level}");
                }
            }
        })).ShouldHold(150);

    private static void Each(int seed, Action<MarkedModel, string> check)
    {
        var model = new MarkedModel(seed);
        foreach (var level in model.Levels)
        {
            check(model, level);
        }
    }

    private static byte[] Bytes(SyntaxTree[] trees, string? level)
    {
        var compilation = MarkedModel.Compile(trees, level);
        compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        return ImageWriter.Write(compilation.FactSet.ShouldNotBeNull()).Image.ShouldNotBeNull().Bytes;
    }
}
