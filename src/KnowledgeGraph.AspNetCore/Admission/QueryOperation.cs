using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>A query or a mutation over the schema that was served when it came in.</summary>
internal readonly struct QueryOperation(ServedSchema schema, GraphQLRequest request, CancellationToken cancellationToken) : IOperation
{
    public GraphQLResult Run(OperationSlice? slice)
    {
        var sliced = request with { Slice = slice };
        return schema.Engine.Execute(in sliced, schema.Root, cancellationToken);
    }
}
