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
    /// <summary>The places of one error: a cycle may be as long as the document.</summary>
    private const int MaxLocations = 50;

    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    private readonly CancellationToken _cancellationToken;
    private bool _hasStopped;

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
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

    /// <summary>Whether messages may show the valid form of what is nearly right.</summary>
    public bool ShowsForms => Options.ShowSuggestions && Options.ShowForms && !HasStopped;

    /// <summary>
    /// Whether validation has stopped: there are enough errors, or a limit has been exceeded. Every loop over a document asks, and so ends
    /// when the request is cancelled.
    /// </summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public bool HasStopped
    {
        get
        {
            _cancellationToken.ThrowIfCancellationRequested();
            return _hasStopped;
        }
    }

    /// <summary>Reports an error, unless validation has stopped.</summary>
    /// <param name="offsets">The places, in bytes from the start of the document.</param>
    public void Report(string rule, string message, params ReadOnlySpan<int> offsets)
    {
        if (!HasStopped)
        {
            _errors.Add(new GraphQLError(message, GraphQLErrorCodes.ValidationFailed, Locate(offsets), rule));
            _hasStopped = _errors.Count >= Options.MaxErrors;
        }
    }

    /// <summary>Reports that the document takes too much work to validate, and stops.</summary>
    public void StopAtLimit(string rule, string message)
    {
        if (!HasStopped)
        {
            _errors.Add(new GraphQLError($"{message} Validation aborted.", GraphQLErrorCodes.LimitExceeded, [], rule));
            _hasStopped = true;
        }
    }

    /// <summary>The composite type that a type condition names; null if there is no such type.</summary>
    public CompositeType? FindComposite(NamedTypeNode condition) => Schema.FindType(condition.Name) as CompositeType;

    private ImmutableArray<SourceLocation> Locate(ReadOnlySpan<int> offsets)
    {
        var shown = offsets[..Math.Min(offsets.Length, MaxLocations)];
        var locations = ImmutableArray.CreateBuilder<SourceLocation>(shown.Length);
        foreach (var offset in shown)
        {
            locations.Add(Document.Source.GetLocation(offset));
        }

        return locations.MoveToImmutable();
    }
}
