using KnowledgeGraph.Api.CitedDocuments;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;

namespace KnowledgeGraph.Api.Composition;

/// <summary>What the features of a schema need of one another while it is made.</summary>
internal sealed class SchemaContext
{
    public SchemaContext(Ontology ontology, GraphSchemaOptions options)
    {
        Ontology = ontology;
        Options = options;
        Documents = new DocumentFolder(options.DocumentsFolder);
        Names = new SchemaNames(ontology);
        Filters = new FilterCatalog(Names);
        Enums = new SchemaEnums(ontology, Names);
    }

    public Ontology Ontology { get; }

    public SchemaNames Names { get; }

    public GraphSchemaOptions Options { get; }

    /// <summary>The documents that are at hand.</summary>
    public DocumentFolder Documents { get; }

    /// <summary>The conditions of <c>where</c>.</summary>
    public FilterCatalog Filters { get; }

    /// <summary>The keys of <c>order</c>.</summary>
    public OrderCatalog Orders { get; } = new();

    /// <summary>The enums that are made from the ontology.</summary>
    public SchemaEnums Enums { get; }

    public SharedArguments Arguments { get; } = new();

    /// <summary>The types of whatever has an id, as the features fill them in.</summary>
    public NodeTypeResolver Nodes { get; } = new();
}
