using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Generators.Model;
using KnowledgeGraph.Generators.Tests.Samples;

namespace KnowledgeGraph.Generators.Tests.Emit;

public sealed class VocabularyEmitterTests
{
    private static readonly VocabularyModel Vocabulary = VocabularyModelBuilder.Build(SampleOntology.Railway, SampleSet.Options);

    [Fact]
    public void Facts_OfOntology_HoldsGraphAndTypesEntities() => FactsEmitter.Emit(Vocabulary).Text.ShouldMatchSnapshot("cs.txt");

    [Fact]
    public void Predicates_OfOntology_AreSymbols() => PredicatesEmitter.Emit(Vocabulary).Text.ShouldMatchSnapshot("cs.txt");

    [Fact]
    public void Enumerations_OfOntology_AreEnumsWithReaders() => EnumerationsEmitter.Emit(Vocabulary).Text.ShouldMatchSnapshot("cs.txt");

    [Fact]
    public void Qualifiers_OfOntology_AreExtensionsOfStatement() => QualifiersEmitter.Emit(Vocabulary).Text.ShouldMatchSnapshot("cs.txt");

    [Fact]
    public void Everything_Emitted_UsesLineFeedsAndNoTrailingSpace()
    {
        GeneratedSource[] sources =
        [
            FactsEmitter.Emit(Vocabulary), PredicatesEmitter.Emit(Vocabulary), EnumerationsEmitter.Emit(Vocabulary),
            QualifiersEmitter.Emit(Vocabulary),
            .. KindModelBuilder.Build(SampleSet.Railway, SampleSet.Options).Kinds.Select(KindEmitter.Emit),
        ];

        foreach (var source in sources)
        {
            source.Text.ShouldNotContain("\r");
            source.Text.ShouldNotContain(" \n");
            source.Text.ShouldEndWith("}\n");
        }
    }
}
