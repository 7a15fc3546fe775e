using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Planning;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>The single field that a subscription selects, with its arguments.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CreateSourceEventStream()"/>
internal static class SubscribedField
{
    /// <summary>How many selections are visited: validation has found one field, but it may be repeated in many fragments.</summary>
    private const int Budget = 1_000;

    /// <returns>No field for other operations; null if the arguments are invalid, with the reason in the response.</returns>
    public static (FieldDefinition? Field, ArgumentValues Arguments)? Find(
        Schema schema, in PreparedRequest request, ResponseBuilder response, CancellationToken cancellationToken)
    {
        var (document, operation, variables) = request;
        if (operation.Node.Operation != OperationKind.Subscription)
        {
            return (null, ArgumentValues.None);
        }

        try
        {
            var collector = new FieldCollector(schema, operation.Source.Fragments, new SelectionConditions(variables), Budget, cancellationToken);
            var node = collector.Collect(operation.Source.RootType, [operation.Node.SelectionSet])[0].First;
            var field = operation.Source.RootType.FindField(node.Name)!;
            if (ArgumentCoercion.TryCoerce(field.Arguments, node.Arguments, variables, out var arguments, out var failure))
            {
                return (field, arguments);
            }

            response.Refuse(new GraphQLError(failure.Message, failure.Code, [document.Source.GetLocation(failure.Offset ?? node.Start)]));
        }
        catch (PlanningException exception)
        {
            response.Refuse(new GraphQLError(exception.Message, exception.Code, [document.Source.GetLocation(exception.Node.Start)]));
        }

        return null;
    }
}
