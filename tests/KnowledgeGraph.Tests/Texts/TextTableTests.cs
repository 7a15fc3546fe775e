using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Texts;

public sealed class TextTableTests
{
    /// <summary>Texts with bytes of every length, and ones that order differently as UTF-16 than as UTF-8.</summary>
    private static readonly Arbitrary<string[]> AnyTexts = Gen.Elements("a", "b", "\0", "é", "\u0800", "\uE000", "\uFFFD", "🚉", "\U0010FFFF")
        .ListOf().Select(string.Concat).ArrayOf().ToArbitrary();

    [Fact]
    public void Texts_WhateverTheyAre_AreSortedByTheirBytesAndFound() => Prop.ForAll(AnyTexts, written =>
    {
        using var graph = GraphWithAliases(written);
        for (var id = 1; id < graph.Texts.Count; id++)
        {
            graph.Texts.Utf8(id - 1).SequenceCompareTo(graph.Texts.Utf8(id)).ShouldBeLessThan(0);
        }

        foreach (var text in written)
        {
            graph.Texts.TryFind(Encoding.UTF8.GetBytes(text), out var id).ShouldBeTrue();
            graph.Texts.Text(id).ShouldBe(text);
        }
    }).ShouldHold();

    [Fact]
    public void Texts_OutsideTheFirstPlane_SortBehindTheRest()
    {
        using var graph = GraphWithAliases(["\uFFFD", "🚉", "\uE000", "z"]);

        graph.Entity(new EntityRow(0)).Aliases.ToArray().Order(Comparer<string>.Create((left, right) => Id(graph, left) - Id(graph, right)))
            .ShouldBe(["z", "\uE000", "\uFFFD", "🚉"]);
    }

    [Theory]
    [InlineData("ab", 3)]
    [InlineData("abc", 2)]
    [InlineData("abcd", 1)]
    [InlineData("abx", 0)]
    public void StartingWith_SomeBytes_IsTheRangeOfThoseTexts(string prefix, int count)
    {
        using var graph = GraphWithAliases(["ab", "abc", "abcd", "ac", "b"]);
        var texts = graph.Texts.StartingWith(Encoding.UTF8.GetBytes(prefix));

        texts.Count.ShouldBe(count);
        foreach (var id in texts)
        {
            graph.Texts.Text(id).ShouldStartWith(prefix, Case.Sensitive);
        }
    }

    [Fact]
    public void Text_UnknownId_Throws()
    {
        using var graph = Images.Open(ModelRailway.Facts);

        Should.Throw<ArgumentOutOfRangeException>(() => graph.Texts.Text(graph.Texts.Count));
        Should.Throw<ArgumentOutOfRangeException>(() => graph.Texts.Text(-1));
    }

    private static int Id(FactGraph graph, string text)
    {
        graph.Texts.TryFind(Encoding.UTF8.GetBytes(text), out var id).ShouldBeTrue();
        return id;
    }

    private static FactGraph GraphWithAliases(string[] aliases) => Images.Open(ModelRailway.Facts with
    {
        Entities = new(
        [
            ModelRailway.Facts.Entities[0] with { Aliases = new(aliases) }, .. ModelRailway.Facts.Entities.Skip(1),
        ]),
    });
}
