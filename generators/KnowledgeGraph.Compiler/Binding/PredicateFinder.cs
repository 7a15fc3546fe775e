using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Finds the one key of a statement that is a predicate, and reports each key that is nothing.</summary>
internal static class PredicateFinder
{
    public static MappingEntrySyntax? Find(MappingSyntax statement, OntologyIndex ontology, NodeReader reader)
    {
        MappingEntrySyntax? predicate = null;
        var reported = false;
        for (var i = 0; i < statement.Entries.Count; i++)
        {
            var entry = statement.Entries[i];
            if (StatementFields.All.Contains(entry.Name) || ontology.Qualifiers.ContainsKey(entry.Name))
            {
                continue;
            }

            if (!ontology.Predicates.ContainsKey(entry.Name))
            {
                ReportUnknown(entry.Key, ontology, reader);
                reported = true;
            }
            else if (predicate is null)
            {
                predicate = entry;
            }
            else
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.SeveralPredicates, reader.At(entry.Key), reader.At(predicate.Key), predicate.Name, entry.Name);
            }
        }

        // A misspelt predicate has been reported; that there is none would be the same error again.
        if (predicate is null && !reported)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.PredicateMissing, reader.At(statement));
        }

        return predicate;
    }

    private static void ReportUnknown(ScalarSyntax key, OntologyIndex ontology, NodeReader reader)
    {
        if (ontology.Inverses.TryGetValue(key.Value, out var predicate))
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.InverseWritten, reader.At(key), key.Value, predicate.Name);
            return;
        }

        var candidates = ontology.Predicates.Keys.Concat(ontology.Qualifiers.Keys).Concat(StatementFields.All);
        reader.Diagnostics.Report(
            DiagnosticCatalogue.UnknownPredicate, reader.At(key), key.Value, reader.Suggester.Hint(key.Value, candidates));
    }
}
