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
            FacetKey.Kind => (schema.Enums.Kinds.NameOf(number), Labels.Alone(schema.Ontology.Kinds[number].Label)),
            FacetKey.Predicate => (schema.Enums.Predicates.NameOf(number), Labels.Alone(schema.Ontology.Predicates[number].Label)),
            FacetKey.Source => (graph.Source(new SourceRow(number)).Id, graph.Source(new SourceRow(number)).Title),
            FacetKey.Year => Both(number.ToString("D4", CultureInfo.InvariantCulture)),
            FacetKey.Modality => Constant(((Modality)number).ToString(), ((Modality)number).ToLabel()),
            FacetKey.Rank => Constant(((Rank)number).ToString(), ((Rank)number).ToLabel()),
            FacetKey.Basis => Constant(((Basis)number).ToString(), ((Basis)number).ToLabel()),
            FacetKey.Likelihood => Constant(((Likelihood)number).ToString(), ((Likelihood)number).ToLabel()),
            FacetKey.ReviewState => Constant(((ReviewState)number).ToString(), ((ReviewState)number).ToLabel()),
            FacetKey.Marking => (schema.Ontology.Markings[number].Name, schema.Ontology.Markings[number].Name),
            FacetKey.Value => (schema.Ontology.EnumerationValues[number].Name, Labels.Alone(schema.Ontology.EnumerationValues[number].Label)),
            _ => (graph.Entity(new EntityRow(number)).Id, graph.Entity(new EntityRow(number)).Name),
        };
        return new Facet(by, key, label, count);
    }

    private static (string Key, string Label) Both(string text) => (text, text);

    private static (string Key, string Label) Constant(string name, string label) => (ConstantCase.From(name), Labels.Alone(label));
}
