using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Generators.Reporting;
using KnowledgeGraph.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Generators.Tests.Emit;

public sealed class EmbeddedImageTests
{
    [Fact]
    public void Image_AsLiteral_IsTheSameBytes()
    {
        var image = EmbeddedImage.Write(SampleSet.Railway, SampleSet.Options).Image.ShouldNotBeNull();

        var source = ImageEmitter.Emit(image, "Sample");

        var literal = CSharpSyntaxTree.ParseText(source.Text).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Single(item => item.Parent is ArrowExpressionClauseSyntax);
        literal.Token.ValueText.SelectMany(unit => new[] { (byte)unit, (byte)(unit >> 8) }).ShouldBe(image.Bytes);
        source.Text.ShouldNotContain("const");
    }

    [Fact]
    public void Image_OfEqualFacts_IsEqual() =>
        EmbeddedImage.Write(SampleSet.Railway, SampleSet.Options)
            .ShouldBe(EmbeddedImage.Write(SampleSet.Railway with { }, SampleSet.Options with { }));

    [Fact]
    public void Image_BeyondTheStringsOfAnAssembly_NamesTheFile()
    {
        var set = SampleSet.Create(
            SampleOntology.Railway, [SampleSet.Entity("Line", "coast-line", "Coast Line", new string('x', 16 * 1024 * 1024))]);

        var embedded = EmbeddedImage.Write(set, SampleSet.Options);

        embedded.Image.ShouldBeNull();
        var problem = embedded.Problems.ShouldHaveSingleItem();
        problem.Id.ShouldBe("KG8102");
        problem.Message.ShouldBe("The image is 16.0 MB and an assembly can hold 15.0; write it to a file with 'kg compile' and open that at run time");
    }

    [Fact]
    public void Image_OfMorePredicatesThanTheFormatHolds_IsTooLarge()
    {
        var ontology = SampleOntology.Create(
            [SampleOntology.Kind("Line", "lines", "A line.")],
            [.. Enumerable.Range(0, 65_536).Select(i => SampleOntology.Relation($"p{i:D5}", ["Line"], ["Line"], "A predicate."))]);

        EmbeddedImage.Write(SampleSet.Create(ontology, []), SampleSet.Options).Problems.ShouldHaveSingleItem().Id.ShouldBe("KG8101");
    }

    [Fact]
    public void Image_OfInconsistentSet_IsADefect() =>
        Should.Throw<StepFailedException>(() => EmbeddedImage.Write(
            SampleSet.Create(SampleOntology.Railway, [SampleSet.Entity("Ferry", "tern", "Tern")]), SampleSet.Options));
}
