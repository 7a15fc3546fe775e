using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the qualifiers of a statement.</summary>
internal static class QualifierBinder
{
    public static EquatableArray<QualifierValue> Bind(
        MappingSyntax statement, PredicateSymbol predicate, SyntaxLocation location, FactIndex index, NodeReader reader)
    {
        List<QualifierValue>? values = null;
        for (var i = 0; i < statement.Entries.Count; i++)
        {
            var entry = statement.Entries[i];
            if (!index.Ontology.Qualifiers.TryGetValue(entry.Name, out var qualifier))
                continue;
            if (!Contains(predicate.AllowedQualifiers, entry.Name))
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.QualifierNotAllowed, reader.At(entry.Key), predicate.Name, entry.Name);
            }
            else if (ValueBinder.Bind(entry.Value, ValueSlot.Of(qualifier), index, reader) is { } value)
            {
                (values ??= []).Add(new QualifierValue(entry.Name, value));
            }
        }

        for (var i = 0; i < predicate.RequiredQualifiers.Count; i++)
        {
            if (statement.Find(predicate.RequiredQualifiers[i]) is null)
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.QualifierMissing, location, predicate.Name, predicate.RequiredQualifiers[i]);
        }

        if (values is null)
            return default;
        values.Sort((left, right) => string.CompareOrdinal(left.Qualifier, right.Qualifier));
        return new EquatableArray<QualifierValue>([.. values]);
    }

    private static bool Contains(EquatableArray<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
