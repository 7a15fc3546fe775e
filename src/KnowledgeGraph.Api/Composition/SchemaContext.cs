using KnowledgeGraph.Api.CitedDocuments;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;

namespace KnowledgeGraph.Api.Composition;

/// <summary>What the builders of the types need of one another.</summary>
internal sealed class SchemaContext
{
    public SchemaContext(Ontology ontology, GraphSchemaOptions options)
    {
        Ontology = ontology;
        Options = options;
        Documents = new DocumentFolder(options.DocumentsFolder);
        Names = new SchemaNames(ontology);
        Filters = new GraphFilters(ontology, Names);
        Orders = new GraphOrders(ontology, Names);
        Enums = new SchemaEnums(ontology, Names);
    }

    public Ontology Ontology { get; }

    public SchemaNames Names { get; }

    public GraphSchemaOptions Options { get; }

    /// <summary>The documents that are at hand.</summary>
    public DocumentFolder Documents { get; }

    /// <summary>The types of <c>where</c>.</summary>
    public GraphFilters Filters { get; }

    /// <summary>The types of <c>order</c>.</summary>
    public GraphOrders Orders { get; }

    public SchemaEnums Enums { get; }

    public BuiltInEnums BuiltIn { get; } = new();

    public SharedArguments Arguments { get; } = new();
}
