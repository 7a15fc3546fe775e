using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Planning;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>Prepares documents and plans their operations, and keeps both for the next request with the same bytes.</summary>
internal sealed class DocumentPreparer(Schema schema, EngineOptions options)
{
    private readonly DocumentCache _cache = new(options.PlanCacheSize, options.PlanCacheBytes);

    /// <param name="errors">The errors, if the document is not valid.</param>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public PreparedDocument? Prepare(
        ReadOnlySpan<byte> utf8, out IReadOnlyList<GraphQLError> errors, CancellationToken cancellationToken = default)
    {
        errors = [];
        if (_cache.Find(utf8) is { } known)
        {
            return known;
        }

        // The request's memory belongs to its owner again as soon as it has been answered.
        var source = utf8.ToArray();
        var parsed = Parser.ParseDocument(new SourceText(source), options.Parser, cancellationToken);
        if (!parsed.Succeeded)
        {
            errors = [parsed.Error];
            return null;
        }

        var invalid = DocumentValidator.Validate(schema, parsed.Tree, options.Validation, cancellationToken);
        if (!invalid.IsEmpty)
        {
            errors = invalid;
            return null;
        }

        var document = new PreparedDocument(schema, parsed.Tree);
        _cache.Add(source, document);
        return document;
    }

    /// <summary>
    /// Prepares the documents that another preparer knows. Operations whose plan depends on variables are planned once these are known.
    /// </summary>
    public void PrepareFrom(DocumentPreparer other)
    {
        foreach (var known in other._cache.Documents)
        {
            if (Prepare(known.Source.Utf8.Span, out _) is not { } document)
            {
                continue;
            }

            foreach (var operation in document.Operations)
            {
                if (operation.TryGetConditions(VariableValues.None, out _))
                {
                    Plan(document, operation, VariableValues.None, out _, out _);
                }
            }
        }
    }

    /// <summary>Drops what was bound for a root.</summary>
    public void Forget(object root)
    {
        foreach (var document in _cache.Documents)
        {
            foreach (var operation in document.Operations)
            {
                operation.Forget(root);
            }
        }
    }

    /// <summary>Keeps the response of a plan whose response is always the same.</summary>
    public void KeepResponse(PreparedDocument document, CachedPlan plan, ReadOnlySpan<byte> response, double cost)
    {
        plan.Response = new KeptResponse(response.ToArray(), cost);
        _cache.Grown(document.Source.Utf8.Span);
    }

    /// <param name="isCached">Whether the plan was found in the cache.</param>
    /// <param name="error">The reason why there is no plan.</param>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public CachedPlan? Plan(
        PreparedDocument document,
        PreparedOperation operation,
        VariableValues variables,
        out bool isCached,
        out GraphQLError? error,
        CancellationToken cancellationToken = default)
    {
        error = null;
        var canKeep = operation.TryGetConditions(variables, out var conditions);
        var known = canKeep ? operation.FindPlan(conditions) : null;
        isCached = known is not null;
        if (known is not null)
        {
            return known;
        }

        if (OperationPlanner.Plan(schema, options, operation.Source, variables, out error, cancellationToken) is not { } made)
        {
            return null;
        }

        var plan = new CachedPlan(made);
        if (canKeep)
        {
            operation.Keep(conditions, plan);
            _cache.Grown(document.Source.Utf8.Span);
        }

        return plan;
    }
}
