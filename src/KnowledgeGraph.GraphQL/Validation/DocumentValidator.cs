using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Checks that a document makes sense for a schema, before anything of it is executed.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Validation"/>
public static class DocumentValidator
{
    /// <summary>
    /// Validates a document by all rules in one walk. The time is linear in the document, save where <see cref="ValidationOptions"/>
    /// bound it.
    /// </summary>
    /// <returns>The errors in the order in which they were found; none if the document may be executed.</returns>
    /// <exception cref="InsufficientExecutionStackException">A tree made by hand is too deep. One that was parsed never is.</exception>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        new DocumentWalker(context, SpecifiedRules.Create(context)).Walk();
        return context.Errors;
    }
}
