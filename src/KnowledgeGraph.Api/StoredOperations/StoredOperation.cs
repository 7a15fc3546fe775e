using System.Collections.Immutable;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Api.StoredOperations;

/// <summary>A document that a client has stored under a name: a trusted document, or a question.</summary>
/// <param name="Name">The name of the client; null if it is named by its digest.</param>
/// <param name="Place">The file that it is in; in a manifest, followed by its name there.</param>
/// <param name="Document">The text in UTF-8.</param>
public sealed record StoredOperation(string? Name, string Place, ReadOnlyMemory<byte> Document)
{
    /// <summary>Checks the document against a schema; no errors if it can be run. Linear in the document.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ImmutableArray<GraphQLError> Check(Schema schema, CancellationToken cancellationToken = default)
    {
        var parsed = Parser.ParseDocument(new SourceText(Document), cancellationToken: cancellationToken);
        return parsed.Tree is { } tree
            ? DocumentValidator.Validate(schema, tree, cancellationToken: cancellationToken)
            : [parsed.Error!];
    }
}
