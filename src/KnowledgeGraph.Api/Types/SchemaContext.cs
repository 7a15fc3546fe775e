using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Types;

/// <summary>What the builders of the types need of one another.</summary>
internal sealed class SchemaContext
{
    public SchemaContext(Ontology ontology)
    {
        Ontology = ontology;
        Names = new SchemaNames(ontology);
        Filters = [.. ontology.Kinds.Select(kind => KindFilters.Create(kind, Names))];
        Enums = new SchemaEnums(ontology, Names);
    }

    public Ontology Ontology { get; }

    public SchemaNames Names { get; }

    /// <summary>The filters of the kinds, by <see cref="Kind.Index"/>.</summary>
    public IReadOnlyList<KindFilter> Filters { get; }

    public SchemaEnums Enums { get; }

    public BuiltInEnums BuiltIn { get; } = new();
}
