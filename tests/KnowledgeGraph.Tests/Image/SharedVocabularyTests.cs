using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Tests.Image;

/// <summary>A graph shares the vocabulary of another where it has the same, wherever its words lie in the image.</summary>
public sealed class SharedVocabularyTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Vocabulary_ThatIsTheSame_IsTheOthersObject()
    {
        using var later = OpenFewer();

        later.Ontology.ShouldBeSameAs(_graph.Ontology);
        later.Texts.Count.ShouldNotBe(_graph.Texts.Count);
    }

    [Fact]
    public void Vocabulary_ThatDiffersInAWord_IsItsOwn()
    {
        var ontology = ModelRailway.Facts.Ontology with { Description = "Lines and stations." };
        using var other = FactGraph.Open(Images.Write(ModelRailway.Facts with { Ontology = ontology }), vocabulary: _graph.Ontology);

        other.Ontology.ShouldNotBeSameAs(_graph.Ontology);
        other.Ontology.Fingerprint.ShouldNotBe(_graph.Ontology.Fingerprint);
        other.Ontology.Description.ShouldBe("Lines and stations.");
    }

    [Fact]
    public void Entities_OfAKind_AreThoseOfTheGraphThatIsAsked()
    {
        using var later = OpenFewer();

        var kinds = _graph.Ontology.Kinds.Where(kind => !kind.IsAbstract).ToList();
        kinds.Sum(kind => later.EntitiesOf(kind).Count).ShouldBe(1);
        kinds.Sum(kind => _graph.EntitiesOf(kind).Count).ShouldBe(_graph.Entities.Count);
    }

    private FactGraph OpenFewer()
    {
        var fewer = ModelRailway.Facts with { Sources = default, Entities = ModelRailway.Facts.Entities.Take(1).ToEquatableArray(), Statements = default, Conflicts = default };
        return FactGraph.Open(Images.Write(fewer), vocabulary: _graph.Ontology);
    }
}
