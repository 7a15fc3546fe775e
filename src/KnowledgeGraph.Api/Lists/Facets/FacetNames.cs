using System.Globalization;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>The values by which items are counted, as conditions expect them and in words.</summary>
internal sealed class FacetNames(SchemaContext schema)
{
    /// <summary>A facet of a value by its number: a row, a year, or the number of an enum.</summary>
    public Facet Create(FacetKey by, int number, int count, FactGraph graph)
    {
        var (key, label) = by switch
        {
            FacetKey.Kind => (schema.Enums.Kinds.NameOf(number), NameWords.Label(schema.Ontology.Kinds[number].Name)),
            FacetKey.Predicate => (schema.Enums.Predicates.NameOf(number), NameWords.Label(schema.Ontology.Predicates[number].Name)),
            FacetKey.Source => (graph.Source(new SourceRow(number)).Id, graph.Source(new SourceRow(number)).Title),
            FacetKey.Year => Both(number.ToString("D4", CultureInfo.InvariantCulture)),
            FacetKey.Modality => Constant(((Modality)number).ToString()),
            FacetKey.Rank => Constant(((Rank)number).ToString()),
            FacetKey.Basis => Constant(((Basis)number).ToString()),
            FacetKey.Likelihood => Constant(((Likelihood)number).ToString()),
            FacetKey.Value => (schema.Ontology.EnumerationValues[number].Name, NameWords.Label(schema.Ontology.EnumerationValues[number].Name)),
            _ => (graph.Entity(new EntityRow(number)).Id, graph.Entity(new EntityRow(number)).Name),
        };
        return new Facet(by, key, label, count);
    }

    private static (string Key, string Label) Both(string text) => (text, text);

    private static (string Key, string Label) Constant(string name) => (ConstantCase.From(name), NameWords.Label(name));
}
