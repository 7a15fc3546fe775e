using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Planning;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>A document that has been parsed and is valid.</summary>
internal sealed class PreparedDocument
{
    // Estimates: a syntax node for every few characters, and a field plan with its key, places and bound value.
    private const long BytesPerByteOfText = 16;
    private const long BytesPerField = 300;

    /// <exception cref="ArgumentException">The document is not valid: the schema has no root type for one of its operations.</exception>
    public PreparedDocument(Schema schema, DocumentNode document)
    {
        Source = document.Source;
        var fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name, StringComparer.Ordinal);
        var conditionVariables = ConditionVariables(document);
        Operations =
        [
            .. document.Definitions.OfType<OperationDefinitionNode>().Select(operation => new PreparedOperation(
                new OperationSource(Source, fragments, operation, RootOf(schema, operation.Operation)),
                new DeclaredVariables(schema, operation.VariableDefinitions),
                conditionVariables)),
        ];
    }

    public SourceText Source { get; }

    public ImmutableArray<PreparedOperation> Operations { get; }

    /// <summary>The memory that the document and its plans occupy, in bytes, as estimated.</summary>
    public long EstimatedSize => (Source.Utf8.Length * BytesPerByteOfText)
        + (Operations.Sum(operation => operation.PlannedFields) * BytesPerField)
        + Operations.Sum(operation => operation.KeptBytes);

    /// <summary>The operation of this name, or the only operation if no name is given.</summary>
    /// <param name="error">The reason, if there is none.</param>
    /// <seealso href="https://spec.graphql.org/September2025/#GetOperation()"/>
    public PreparedOperation? FindOperation(string? name, out string? error)
    {
        error = null;
        if (name is null && Operations is [var only])
        {
            return only;
        }

        if (name is not null)
        {
            foreach (var operation in Operations)
            {
                if (operation.Node.Name == name)
                {
                    return operation;
                }
            }
        }

        error = (name, Operations.Length) switch
        {
            (not null, _) => $"Unknown operation named \"{name}\".",
            (_, 0) => "Must provide an operation.",
            _ => "Must provide operation name if query contains multiple operations.",
        };
        return null;
    }

    private static ObjectType RootOf(Schema schema, OperationKind kind) => kind switch
    {
        OperationKind.Query => schema.QueryType,
        OperationKind.Mutation => schema.MutationType,
        _ => schema.SubscriptionType,
    }
    ?? throw new ArgumentException($"The schema has no root type for {kind}.", nameof(kind));

    /// <summary>The parser bounds the nesting of selection sets.</summary>
    private static HashSet<string> ConditionVariables(DocumentNode document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            AddFrom(definition.SelectionSet);
        }

        return names;

        void AddFrom(SelectionSetNode set)
        {
            foreach (var selection in set.Selections)
            {
                if (!selection.Directives.IsEmpty)
                {
                    names.UnionWith(SelectionConditions.VariablesOf(selection.Directives));
                }

                switch (selection)
                {
                    case FieldNode { SelectionSet: { } below }:
                        AddFrom(below);
                        break;
                    case InlineFragmentNode inline:
                        AddFrom(inline.SelectionSet);
                        break;
                }
            }
        }
    }
}
