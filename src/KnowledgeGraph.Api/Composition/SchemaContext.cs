using KnowledgeGraph.Api.CitedDocuments;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Resolvers;

namespace KnowledgeGraph.Api.Composition;

/// <summary>The state that features share while the schema is built.</summary>
internal sealed class SchemaContext
{
    public SchemaContext(Ontology ontology, GraphSchemaOptions options)
    {
        Ontology = ontology;
        Options = options;
        Documents = new DocumentFolder(options.DocumentsFolder);
        Names = new SchemaNames(ontology, options.Federation?.Namespace is null ? [] : [EntityFieldNames.Shared]);
        Filters = new FilterCatalog(Names);
        Enums = new SchemaEnums(ontology, Names);
    }

    public Ontology Ontology { get; }

    public SchemaNames Names { get; }

    public GraphSchemaOptions Options { get; }

    /// <summary>The available documents.</summary>
    public DocumentFolder Documents { get; }

    /// <summary>The conditions of <c>where</c>.</summary>
    public FilterCatalog Filters { get; }

    /// <summary>The keys of <c>order</c>.</summary>
    public OrderCatalog Orders { get; } = new();

    /// <summary>The enums generated from the ontology.</summary>
    public SchemaEnums Enums { get; }

    /// <summary>The enum of certainty.</summary>
    public EnumTable Certainties { get; } = CertaintyType.Create();

    public SharedArguments Arguments { get; } = new();

    /// <summary>The types of nodes, set by the features.</summary>
    public NodeTypeResolver Nodes { get; } = new();
}
