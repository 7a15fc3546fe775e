using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the identifiers that others gave to an entity.</summary>
internal static class IdentifierBinder
{
    private const int MaximumLength = 256;

    public static EquatableArray<ExternalIdentifier> Bind(
        MappingSyntax entity, string id, string? kind, NodeReader reader, OntologyIndex ontology)
    {
        var entries = reader.Section(entity, "identifiers");
        if (entries.Count == 0)
        {
            return default;
        }

        var identifiers = new List<ExternalIdentifier>(entries.Count);
        foreach (var entry in entries)
        {
            var value = reader.Scalar(entry.Value, $"The identifier '{entry.Name}'");
            if (!ontology.IdentifierSchemes.TryGetValue(entry.Name, out var scheme))
            {
                var hint = reader.Suggester.Hint(entry.Name, ontology.IdentifierSchemes.Keys);
                reader.Diagnostics.Report(DiagnosticCatalogue.UnknownScheme, reader.At(entry.Key), entry.Name, hint);
                continue;
            }

            if (kind is not null && scheme.Domain?.Contains(kind) == false)
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.IdentifierDomain, reader.At(entry.Key), id, KindPhrase.Of(kind), entry.Name,
                    KindPhrase.Plain(scheme.Symbol.Domain));
            }

            if (value is null)
            {
                continue;
            }

            if (value.Value.Length > MaximumLength
                || scheme.Pattern?.Matches(value.Value, reader.Diagnostics) == false
                || scheme.Standard?.IsConsistent(value.Value) == false)
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.IdentifierFormat, reader.At(value), value.Value, entry.Name,
                    scheme.Standard?.Form ?? scheme.Symbol.Format ?? "any text of at most 256 characters");
            }

            identifiers.Add(new ExternalIdentifier(entry.Name, value.Value));
        }

        identifiers.Sort((left, right) => string.CompareOrdinal(left.Scheme, right.Scheme));
        return identifiers.ToEquatableArray();
    }
}
