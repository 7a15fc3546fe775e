using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
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
            var values = scope.Reader.Scalars(entry.Value, $"The identifier '{entry.Name}'");
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
                var at = scope.Reader.At(entry.Key);
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.IdentifierDomain,
                    scope.Index.Severity.Of(Constraint.IdentifierDomain, scheme.Symbol, at),
                    at,
                    [],
                    id, KindPhrase.Of(kind), entry.Name,
                    KindPhrase.Plain(scheme.Symbol.Domain));
            }

            foreach (var value in values)
            {
                CheckForm(value, scheme, scope);
                identifiers.Add(new ExternalIdentifier(entry.Name, value.Value));
            }
        }

        return Sorted(identifiers);
    }

    /// <summary>By scheme, each once, those of one scheme in the order in which they are written.</summary>
    public static EquatableArray<ExternalIdentifier> Sorted(IEnumerable<ExternalIdentifier> identifiers) =>
        identifiers.Distinct().OrderBy(identifier => identifier.Scheme, StringComparer.Ordinal).ToEquatableArray();

    private static void CheckForm(ScalarSyntax value, IdentifierSchemeDefinition scheme, BindingScope scope)
    {
        var isTooLong = value.Value.Length > MaxLength;
        if (!isTooLong
            && scheme.Pattern?.Matches(value.Value, scope.Reader.Diagnostics) != false
            && scheme.Standard?.IsConsistent(value.Value) != false)
        {
            return;
        }

        var at = scope.Reader.At(value);
        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.IdentifierFormat,
            isTooLong ? DiagnosticSeverity.Error : scope.Index.Severity.Of(Constraint.Format, scheme.Symbol, at), at, [],
            value.Value, scheme.Symbol.Name,
            isTooLong ? "any text of at most 256 characters" : scheme.Standard?.Form ?? scheme.Symbol.Format ?? "");
    }
}
