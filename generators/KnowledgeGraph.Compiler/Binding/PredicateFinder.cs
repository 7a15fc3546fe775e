using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Finds the one key of a statement that is a predicate, and reports each key that is nothing.</summary>
internal static class PredicateFinder
{
    /// <param name="subject">What the statement is about; null where it is unknown.</param>
    public static MappingEntrySyntax? Find(MappingSyntax statement, string? subject, BindingScope scope)
    {
        MappingEntrySyntax? predicate = null;
        var reported = false;
        for (var i = 0; i < statement.Entries.Count; i++)
        {
            var entry = statement.Entries[i];
            if (StatementFields.All.Contains(entry.Name) || scope.Ontology.Qualifiers.ContainsKey(entry.Name))
            {
                continue;
            }

            if (!scope.Ontology.Predicates.ContainsKey(entry.Name))
            {
                ReportUnknown(entry, subject, scope);
                reported = true;
            }
            else if (predicate is null)
            {
                predicate = entry;
            }
            else
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.SeveralPredicates, scope.Reader.At(entry.Key), scope.Reader.At(predicate.Key), predicate.Name, entry.Name);
            }
        }

        // A misspelt predicate has been reported; that there is none would be the same error again.
        if (predicate is null && !reported)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.PredicateMissing, scope.Reader.At(statement));
        }

        return predicate;
    }

    private static void ReportUnknown(MappingEntrySyntax entry, string? subject, BindingScope scope)
    {
        var key = entry.Key;
        if (scope.Ontology.Inverses.TryGetValue(key.Value, out var predicate))
        {
            var other = entry.Value is ScalarSyntax { IsEmpty: false } value ? $"'{value.Value}'" : "the other entity";
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.InverseWritten, scope.Reader.At(key), key.Value, predicate.Name, subject ?? "…", other);
            return;
        }

        var candidates = scope.Ontology.Predicates.Keys.Concat(scope.Ontology.Qualifiers.Keys).Concat(StatementFields.All);
        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.UnknownPredicate, scope.Reader.At(key), key.Value, scope.Reader.Suggester.Hint(key.Value, candidates));
    }
}
