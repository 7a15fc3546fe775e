using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Types;

/// <summary>What the builders of the types need of one another.</summary>
internal sealed class SchemaContext
{
    public SchemaContext(Ontology ontology)
    {
        Ontology = ontology;
        Names = new SchemaNames(ontology);
        Enums = new SchemaEnums(ontology, Names);
    }

    public Ontology Ontology { get; }

    public SchemaNames Names { get; }

    public SchemaEnums Enums { get; }

    public BuiltInEnums BuiltIn { get; } = new();
}
