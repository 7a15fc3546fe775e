using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// The state that the rules share while one document is validated: what they look things up in, and where they report errors.
/// </summary>
internal sealed class ValidationContext
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        Fragments = new FragmentGraph(document);
        Variables = new VariableUsages(this);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public FragmentGraph Fragments { get; }

    public VariableUsages Variables { get; }

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>Whether validation has stopped: there are enough errors, or a limit has been exceeded.</summary>
    public bool HasStopped { get; private set; }

    /// <summary>Reports an error, unless validation has stopped.</summary>
    /// <param name="offsets">The places, in bytes from the start of the document.</param>
    public void Report(string rule, string message, params ReadOnlySpan<int> offsets)
    {
        // Lines and columns are computed only for errors that are kept: each takes time linear in the document.
        if (!HasStopped)
        {
            _errors.Add(new GraphQLError(message, GraphQLErrorCodes.ValidationFailed, Locate(offsets), rule));
            HasStopped = _errors.Count >= Options.MaxErrors;
        }
    }

    /// <summary>Reports that the document takes too much work to validate, and stops.</summary>
    public void StopAtLimit(string rule, string message)
    {
        if (!HasStopped)
        {
            _errors.Add(new GraphQLError($"{message} Validation aborted.", GraphQLErrorCodes.LimitExceeded, [], rule));
            HasStopped = true;
        }
    }

    /// <summary>The composite type that a type condition names; null if there is no such type.</summary>
    public CompositeType? FindComposite(NamedTypeNode condition) => Schema.FindType(condition.Name) as CompositeType;

    private ImmutableArray<SourceLocation> Locate(ReadOnlySpan<int> offsets)
    {
        var locations = ImmutableArray.CreateBuilder<SourceLocation>(offsets.Length);
        foreach (var offset in offsets)
        {
            locations.Add(Document.Source.GetLocation(offset));
        }

        return locations.MoveToImmutable();
    }
}
