using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the qualifiers of a statement.</summary>
internal static class QualifierBinder
{
    /// <param name="isLenient">A qualifier that is missing is a warning, unless the predicate says otherwise.</param>
    public static EquatableArray<QualifierValue> Bind(
        MappingSyntax statement, PredicateSymbol predicate, SyntaxLocation location, bool isLenient, BindingScope scope)
    {
        List<QualifierValue>? values = null;
        for (var i = 0; i < statement.Entries.Count; i++)
        {
            var entry = statement.Entries[i];
            if (!scope.Ontology.Qualifiers.TryGetValue(entry.Name, out var qualifier))
            {
                continue;
            }

            if (!Contains(predicate.AllowedQualifiers, entry.Name))
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.QualifierNotAllowed, scope.Reader.At(entry.Key), predicate.Name, entry.Name,
                    predicate.AllowedQualifiers.Count == 0 ? "none" : string.Join(
                        ", ", predicate.AllowedQualifiers.Select(name => $"'{name}'")));
            }
            else
            {
                DeprecatedUse.Report("qualifier", entry.Name, qualifier.Symbol.Deprecated, entry.Key, scope.Reader);
                BindValues(entry, ValueSlot.Of(qualifier), values ??= [], scope);
            }
        }

        for (var i = 0; i < predicate.RequiredQualifiers.Count; i++)
        {
            if (statement.Find(predicate.RequiredQualifiers[i]) is null)
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.QualifierMissing,
                    predicate.Severities.Of(Constraint.Qualifiers) ?? (isLenient ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error),
                    location, [], predicate.Name, predicate.RequiredQualifiers[i]);
            }
        }

        if (values is not { Count: > 0 })
        {
            return default;
        }

        values.Sort(Compare);
        return new EquatableArray<QualifierValue>([.. values]);
    }

    /// <summary>One value, or a list of several that say the same in any order.</summary>
    private static void BindValues(MappingEntrySyntax entry, ValueSlot slot, List<QualifierValue> values, BindingScope scope)
    {
        if (entry.Value is not SequenceSyntax list)
        {
            if (FactValueTypes.Of(slot.Type).Bind(entry.Value, slot, scope) is { } single)
            {
                values.Add(new QualifierValue(entry.Name, single));
            }

            return;
        }

        if (list.Items.Count == 0)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.EmptyValue, scope.Reader.At(list), $"'{entry.Name}'");
        }

        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (FactValueTypes.Of(slot.Type).Bind(item, slot, scope) is not { } value)
            {
                continue;
            }

            var text = FactValueTypes.CanonicalText(value);
            if (written.Add(text))
            {
                values.Add(new QualifierValue(entry.Name, value));
            }
            else
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.MalformedValue, scope.Reader.At(item), FactValueTypes.WithoutType(text),
                    "a further value: it is in this list already");
            }
        }
    }

    /// <summary>By name, then by value.</summary>
    private static int Compare(QualifierValue left, QualifierValue right)
    {
        var order = string.CompareOrdinal(left.Qualifier, right.Qualifier);
        return order != 0 ? order : string.CompareOrdinal(
            FactValueTypes.CanonicalText(left.Value), FactValueTypes.CanonicalText(right.Value));
    }

    private static bool Contains(EquatableArray<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
