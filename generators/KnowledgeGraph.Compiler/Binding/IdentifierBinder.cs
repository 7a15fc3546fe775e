using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the identifiers that others gave to an entity.</summary>
internal static class IdentifierBinder
{
    private const int MaxLength = 256;

    public static EquatableArray<ExternalIdentifier> Bind(
        MappingSyntax entity, string id, string? kind, BindingScope scope)
    {
        var entries = scope.Reader.Section(entity, "identifiers");
        if (entries.Count == 0)
        {
            return default;
        }

        var identifiers = new List<ExternalIdentifier>(entries.Count);
        foreach (var entry in entries)
        {
            var value = scope.Reader.Scalar(entry.Value, $"The identifier '{entry.Name}'");
            if (!scope.Ontology.IdentifierSchemes.TryGetValue(entry.Name, out var scheme))
            {
                var hint = scope.Reader.Suggester.Hint(entry.Name, scope.Ontology.IdentifierSchemes.Keys);
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.UnknownScheme, scope.Reader.At(entry.Key), entry.Name,
                    hint.Length > 0 ? hint : $"; declare it in ontology.yaml: identifiers: {{ {entry.Name}: {{ description: … }} }}");
                continue;
            }

            if (kind is not null && scheme.Domain?.Contains(kind) == false)
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.IdentifierDomain, scope.Reader.At(entry.Key), id, KindPhrase.Of(kind), entry.Name,
                    KindPhrase.Plain(scheme.Symbol.Domain));
            }

            if (value is null)
            {
                continue;
            }

            if (value.Value.Length > MaxLength
                || scheme.Pattern?.Matches(value.Value, scope.Reader.Diagnostics) == false
                || scheme.Standard?.IsConsistent(value.Value) == false)
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.IdentifierFormat, scope.Reader.At(value), value.Value, entry.Name,
                    scheme.Standard?.Form ?? scheme.Symbol.Format ?? "any text of at most 256 characters");
            }

            identifiers.Add(new ExternalIdentifier(entry.Name, value.Value));
        }

        identifiers.Sort((left, right) => string.CompareOrdinal(left.Scheme, right.Scheme));
        return identifiers.ToEquatableArray();
    }
}
