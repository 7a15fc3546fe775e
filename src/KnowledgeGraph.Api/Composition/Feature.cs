using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Composition;

/// <summary>A part of the schema: everything that one folder adds to it.</summary>
internal abstract class Feature
{
    /// <summary>Its fields of <c>Query</c>, in order.</summary>
    public virtual IEnumerable<FieldDefinition> QueryFields(SchemaContext schema) => [];

    /// <summary>Its types, apart from those of conditions and orders below.</summary>
    public virtual IEnumerable<NamedType> Types(SchemaContext schema) => [];

    /// <summary>The conditions on the rows of its types.</summary>
    public virtual IEnumerable<ObjectFilter> Filters(SchemaContext schema) => [];

    /// <summary>The orders of the rows of its types.</summary>
    public virtual IEnumerable<ObjectOrder> Orders(SchemaContext schema) => [];
}
