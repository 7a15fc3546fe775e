using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The files that are not about one kind.</summary>
public static class VocabularyEmitter
{
    /// <summary>Emits them, by name; none for a part of the ontology that is empty.</summary>
    public static IEnumerable<GeneratedSource> Emit(VocabularyModel vocabulary)
    {
        if (vocabulary.Enumerations.Count > 0)
        {
            yield return EnumerationsEmitter.Emit(vocabulary);
        }

        yield return PredicatesEmitter.Emit(vocabulary);
        yield return FactsEmitter.Emit(vocabulary);
        if (vocabulary.Qualifiers.Count > 0)
        {
            yield return QualifiersEmitter.Emit(vocabulary);
        }
    }
}
