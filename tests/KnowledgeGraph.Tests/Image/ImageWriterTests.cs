using System.Text;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Tests.Image;

public sealed class ImageWriterTests
{
    private static readonly OntologySymbol Vocabulary = ModelRailway.Facts.Ontology;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Write_SameFactsInAnotherOrder_GivesTheSameBytes(int seed)
    {
        var random = new Random(seed);
        var shuffled = new FactSet(
            Vocabulary with
            {
                Kinds = Shuffle(Vocabulary.Kinds, random),
                Predicates = Shuffle(Vocabulary.Predicates, random),
                Qualifiers = Shuffle(Vocabulary.Qualifiers, random),
                Enumerations = Shuffle(Vocabulary.Enumerations, random),
                Units = Shuffle(Vocabulary.Units, random),
                IdentifierSchemes = Shuffle(Vocabulary.IdentifierSchemes, random),
                Rules = Shuffle(Vocabulary.Rules, random),
            },
            Shuffle(ModelRailway.Facts.Sources, random),
            Shuffle(ModelRailway.Facts.Entities, random),
            Shuffle(ModelRailway.Facts.Statements, random),
            Shuffle(ModelRailway.Facts.Conflicts, random));

        Images.Write(shuffled).ShouldBe(Images.Write(ModelRailway.Facts));
    }

    [Fact]
    public void Write_OneFactChanged_ChangesTheContentHash()
    {
        var changed = ModelRailway.Facts with { Entities = Changed(ModelRailway.Facts.Entities, entity => entity with { Name = "Sea Line" }) };

        ImageWriter.Write(changed).Image.ShouldNotBe(ImageWriter.Write(ModelRailway.Facts).Image);
        ImageWriter.Write(ModelRailway.Facts).Image.ShouldBe(ImageWriter.Write(ModelRailway.Facts).Image);
    }

    [Fact]
    public void Write_ContentHash_IsWhatAReaderSees()
    {
        var image = ImageWriter.Write(ModelRailway.Facts).Image!;
        using var graph = FactGraph.Open(image.Bytes);

        graph.ContentHash.ShouldBe(image.ContentHash);
        graph.ContentHash.Length.ShouldBe(64);
    }

    [Fact]
    public void Write_DiagnosticCounts_AreReadAgain()
    {
        using var graph = Images.Open(ModelRailway.Facts with { Diagnostics = new(3, 4) });

        graph.Diagnostics.ShouldBe(new DiagnosticCounts(3, 4));
    }

    [Fact]
    public void Write_EmptySet_GivesAnEmptyGraph()
    {
        var nothing = new OntologySymbol("Nothing", "", default, default, default, default, default, default, default);
        using var graph = Images.Open(new FactSet(nothing, default, default, default, default));

        graph.Entities.Count.ShouldBe(0);
        graph.Statements.Count.ShouldBe(0);
        graph.Ontology.Kinds.ShouldBeEmpty();
        graph.Texts.Count.ShouldBe(2);
        graph.TryFindEntity("", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("unknown", "st_0000000000000001", "market", "The set refers to the entity 'unknown', which is not in it.")]
    [InlineData("coast-line", "st_1", "market", "'st_1' is not a statement id: that is 'st_' and 16 lower-case hex digits.")]
    [InlineData("coast-line", "st_000000000000000A", "market", "'st_000000000000000A' is not a statement id: that is 'st_' and 16 lower-case hex digits.")]
    [InlineData("coast-line", "st_0000000000000001", "nowhere", "The set refers to the entity 'nowhere', which is not in it.")]
    public void Write_StatementThatDoesNotFit_IsAnErrorAndNoImage(string subject, string id, string value, string message)
    {
        var wrong = ModelRailway.Facts.Statements[0] with { Subject = subject, Id = id, Object = new EntityValue(value) };
        var result = ImageWriter.Write(ModelRailway.Facts with { Statements = new([wrong]), Conflicts = default });

        result.Image.ShouldBeNull();
        result.Errors.ShouldBe([new ImageError(ImageErrorKind.Inconsistent, message)]);
    }

    [Fact]
    public void Write_IdThatStandsTwice_IsAnError()
    {
        var twice = ModelRailway.Facts with { Entities = new([.. ModelRailway.Facts.Entities, ModelRailway.Facts.Entities[0]]) };

        ImageWriter.Write(twice).Errors.ShouldBe(
            [new ImageError(ImageErrorKind.Inconsistent, "The entity 'coast-line' is in the set twice.")]);
    }

    [Fact]
    public void Write_CredibilityOffTheScale_IsAnError()
    {
        var wrong = ModelRailway.Facts with { Statements = Changed(ModelRailway.Facts.Statements, statement => statement with { Credibility = 7 }) };

        ImageWriter.Write(wrong).Errors[0].Message.ShouldStartWith("The statement 'st_0000000000000001' has the credibility 7;");
    }

    [Fact]
    public void Write_IdLongerThanAReaderLooksFor_IsACapacityError()
    {
        var longId = new string('x', 257);
        var wrong = ModelRailway.Facts with { Sources = new([.. ModelRailway.Facts.Sources, ModelRailway.Facts.Sources[1] with { Id = longId }]) };

        ImageWriter.Write(wrong).Errors.ShouldBe([new ImageError(ImageErrorKind.Capacity, $"The id '{longId}' is longer than 256 bytes.")]);
    }

    [Fact]
    public void Write_ManyErrors_ReportsTheFirstOnes()
    {
        var entities = Enumerable.Range(0, 100).Select(i => new EntitySymbol($"e{i}", $"Unknown{i}", "", null, default, default));

        ImageWriter.Write(ModelRailway.Facts with { Entities = new([.. entities, .. ModelRailway.Facts.Entities]) }).Errors.Count.ShouldBe(ImageResult.MaxErrors);
    }

    [Fact]
    public void Write_HalfASurrogatePair_BecomesTheReplacementCharacter()
    {
        var odd = ModelRailway.Facts with { Entities = Changed(ModelRailway.Facts.Entities, entity => entity with { Name = "a\uD800b" }) };
        using var graph = Images.Open(odd);

        graph.Entity(new EntityRow(0)).NameUtf8.ToArray().ShouldBe(Encoding.UTF8.GetBytes("a\uFFFDb"));
    }

    private static EquatableArray<T> Shuffle<T>(EquatableArray<T> items, Random random)
        where T : IEquatable<T>
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return new(shuffled);
    }

    private static EquatableArray<T> Changed<T>(EquatableArray<T> items, Func<T, T> change)
        where T : IEquatable<T> => new([change(items[0]), .. items.Skip(1)]);
}
