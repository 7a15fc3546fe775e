using KnowledgeGraph.Cli.Editing.Completion;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Tests.Editing;

public sealed class CursorReaderTests
{
    // The cursor is at the bar.
    [Theory]
    [InlineData("|", "key ")]
    [InlineData("ent|", "key ")]
    [InlineData("entities:\n  a:\n    ki|", "key entities/a")]
    [InlineData("entities:\n  a:\n    kind: |", "value entities/a/kind")]
    [InlineData("entities:\n  a:\n    statements:\n      - |", "item entities/a/statements/[]")]
    [InlineData("entities:\n  a:\n    statements:\n    - |", "item entities/a/statements/[]")]
    [InlineData("entities:\n  a:\n    statements:\n      - leads: b|", "value entities/a/statements/[]/leads")]
    [InlineData("entities:\n  a:\n    statements:\n      - leads: b\n        evidence:\n          - x@1\n          - |", "item entities/a/statements/[]/evidence/[]")]
    [InlineData("entities:\n  a:\n    statements:\n      - leads: b\n        evidence:\n          - x@1\n        si|", "key entities/a/statements/[]")]
    [InlineData("entities:\n  a:\n    statements:\n      - leads: b\n\n      # why\n      - |", "item entities/a/statements/[]")]
    [InlineData("statements:\n- { subject: a, |", "key statements/[]")]
    [InlineData("statements:\n- { subject: a, cost: { amount: 3, unit: |", "value statements/[]/cost/unit")]
    [InlineData("statements:\n- subject: a\n  cost: {\n    amount: 3,\n    unit: |", "value statements/[]/cost/unit")]
    [InlineData("predicates:\n  p: { domain: [A, |", "value predicates/p/domain/[]")]
    [InlineData("entities:\n  a: { kind: X }\n  b:\n    |", "key entities/b")]
    public void Place_InBlockOrFlowStyle_IsFound(string text, string place)
    {
        var cursor = CursorReader.Read(new SourceText("a.yaml", text.Replace("|", "", StringComparison.Ordinal)), text.IndexOf('|', StringComparison.Ordinal))!;

        $"{(cursor.IsKey ? "key" : cursor.CanBeKey ? "item" : "value")} {string.Join('/', cursor.Path)}".ShouldBe(place);
    }

    [Theory]
    [InlineData("statements:\n- subject: a\n  |\n  since: 2020\n- subject: b\n", "since,subject")]
    [InlineData("statements:\n- subject: a\n- |\n  since: 2020\n", "since")]
    [InlineData("statements:\n- { subject: a, |", "subject")]
    public void Siblings_AreThoseOfTheSameMapping(string text, string siblings)
    {
        var cursor = CursorReader.Read(new SourceText("a.yaml", text.Replace("|", "", StringComparison.Ordinal)), text.IndexOf('|', StringComparison.Ordinal))!;

        string.Join(',', cursor.Siblings.Keys.Order(StringComparer.Ordinal)).ShouldBe(siblings);
    }

    [Fact]
    public void Comment_HasNoPlace() => CursorReader.Read(new SourceText("a.yaml", "a: b # c"), 8).ShouldBeNull();

    [Fact]
    public void AnyText_HasAPlaceOrNone() => RandomTest.Run(random =>
    {
        const string Letters = "ab:-#{}[],\"' \n\r\té";
        for (var run = 0; run < 5_000; run++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Letters[random.Next(Letters.Length)])]);
            var offset = random.Next(text.Length + 1);

            var cursor = CursorReader.Read(new SourceText("a.yaml", text), offset);

            if (cursor is not null)
            {
                cursor.Written.Start.ShouldBeInRange(0, offset, text);
                cursor.Written.End.ShouldBeInRange(offset, text.Length, text);
            }
        }
    });
}
