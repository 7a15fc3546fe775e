namespace KnowledgeGraph.AspNetCore.Transport.Documents;

/// <summary>Finds the document that a request means, whether it sends it or names it, and says whether it may be run.</summary>
internal sealed class DocumentStore(TrustedDocuments trusted, ISchemaSource saved, DocumentOptions options)
{
    private readonly AutomaticDocuments? _automatic = options is { Automatic: true, TrustedOnly: false }
        ? new AutomaticDocuments(options.MaxAutomatic, options.MaxAutomaticBytes)
        : null;

    /// <summary>Puts the document that a request names in its place.</summary>
    /// <returns>Why there is none, or why it may not be run; null if all is well.</returns>
    public RequestError? Resolve(GraphQLParameters parameters)
    {
        if (parameters.DocumentId is { } id)
        {
            return ResolveTrusted(id, parameters);
        }

        if (parameters.PersistedHash is { } hash)
        {
            // What is trusted can be named in Apollo's way too.
            if (TryUseTrusted(hash, parameters))
            {
                return null;
            }

            if (_automatic is not null)
            {
                return ResolveAutomatic(_automatic, hash, parameters);
            }

            if (!parameters.HasDocument)
            {
                return RequestError.PersistedQueryNotSupported;
            }
        }

        return options.TrustedOnly && !trusted.Contains(parameters.Document.Span) && !saved.IsSaved(parameters.Document.Span)
            ? RequestError.DocumentNotTrusted
            : null;
    }

    private RequestError? ResolveTrusted(string id, GraphQLParameters parameters)
    {
        if (parameters.HasDocument || parameters.PersistedHash is not null)
        {
            return RequestError.BadRequest("Send one of \"query\", \"documentId\" and \"extensions.persistedQuery\".");
        }

        return TryUseTrusted(id, parameters) ? null : RequestError.DocumentNotFound(saved.HintForSaved(id));
    }

    private bool TryUseTrusted(string id, GraphQLParameters parameters)
    {
        if ((trusted.Find(id) ?? saved.FindSaved(id)) is not { } document || parameters.HasDocument)
        {
            return false;
        }

        parameters.UseDocument(document);
        return true;
    }

    private static RequestError? ResolveAutomatic(AutomaticDocuments automatic, string hash, GraphQLParameters parameters)
    {
        if (!parameters.HasDocument)
        {
            if (automatic.Find(hash) is not { } known)
            {
                return RequestError.PersistedQueryNotFound;
            }

            parameters.UseDocument(known);
            return null;
        }

        if (DocumentId.Of(parameters.Document.Span) != hash)
        {
            return RequestError.BadRequest("\"extensions.persistedQuery.sha256Hash\" is not the SHA-256 of \"query\".");
        }

        automatic.Add(hash, parameters.Document.Span);
        return null;
    }
}
