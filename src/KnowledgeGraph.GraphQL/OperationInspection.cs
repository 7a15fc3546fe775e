using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL;

/// <summary>The operation that a request will run, known in advance, or the reason why it cannot run.</summary>
public sealed class OperationInspection
{
    internal OperationInspection(GraphQLResult refusal) => Refusal = refusal;

    internal OperationInspection(OperationDefinitionNode operation, FieldDefinition? field, ArgumentValues arguments) =>
        (OperationKind, OperationName, SubscribedField, Arguments) = (operation.Operation, operation.Name, field, arguments);

    /// <summary>The response that says what is wrong with the request; null if it can run. Dispose of it once it has been sent.</summary>
    public GraphQLResult? Refusal { get; }

    /// <summary>The kind of operation; null if the request is refused.</summary>
    public OperationKind? OperationKind { get; }

    /// <summary>The name of the operation; null if it has none.</summary>
    public string? OperationName { get; }

    /// <summary>The field that the events of a subscription come from; null for other operations.</summary>
    public FieldDefinition? SubscribedField { get; }

    /// <summary>The arguments of <see cref="SubscribedField"/>.</summary>
    public ArgumentValues Arguments { get; } = ArgumentValues.None;
}
