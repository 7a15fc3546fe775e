using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Checks that a document is valid for a schema, before any of it is executed.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Validation"/>
public static class DocumentValidator
{
    /// <summary>
    /// Validates a document by all rules in one walk. Time is linear in the document, except where <see cref="ValidationOptions"/> bounds
    /// it.
    /// </summary>
    /// <returns>The errors, in the order in which they were found; none if the document may be executed.</returns>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    /// <exception cref="InsufficientExecutionStackException">A tree made by hand is too deep. A parsed tree never is.</exception>
    public static ImmutableArray<GraphQLError> Validate(
        Schema schema, DocumentNode document, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default, cancellationToken);
        new DocumentWalker(context, SpecifiedRules.Create(context)).Walk();
        return context.Errors;
    }
}
