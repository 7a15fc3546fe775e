using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.AspNetCore.Questions;
using KnowledgeGraph.AspNetCore.Subscriptions;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// Holds the fact set that is served, and puts another in its place. A request takes a lease of the whole set and keeps it to its end, so
/// that no answer mixes two sets; a set is released when it is out of its place and its last lease has ended.
/// </summary>
internal sealed partial class FactSetHost(FactSetFactory factory, KnownGraphs known, ChangeBroadcast changes, ILogger<FactSetHost> logger)
    : ISchemaSource, IDisposable
{
    private Shared<ServedFactSet>? _current;
    private string? _contentHash;

    /// <summary>Whether there is a set yet. Once there is, there always is.</summary>
    public bool HasFacts => Volatile.Read(ref _current) is not null;

    /// <summary>The vocabulary of the set that was taken up last, for the next to share; null before the first.</summary>
    public Ontology? Vocabulary => factory.Vocabulary;

    /// <summary>Leases the set that is served now; false if there is none yet.</summary>
    public bool TryLease(out Lease<ServedFactSet> lease)
    {
        for (var current = Volatile.Read(ref _current); current is not null; current = Volatile.Read(ref _current))
        {
            // Between the read and the lease another set may have come and the last reader gone: then there is a newer one to take.
            if (current.TryLease(out lease))
            {
                return true;
            }
        }

        lease = default;
        return false;
    }

    /// <summary>Leases the set that is served now, where it is known that there is one: once there is, there always is.</summary>
    public Lease<ServedFactSet> Lease() =>
        TryLease(out var lease) ? lease : throw new InvalidOperationException("There are no facts: none yet, or the server has stopped.");

    /// <inheritdoc />
    SchemaLease ISchemaSource.Acquire()
    {
        var lease = Lease();
        return new SchemaLease(lease.Value.Schema, lease.End);
    }

    /// <inheritdoc />
    byte[]? ISchemaSource.FindSaved(string id)
    {
        using var lease = Lease();
        return lease.Value.Questions.Documents.Find(id);
    }

    /// <inheritdoc />
    string ISchemaSource.HintForSaved(string id)
    {
        using var lease = Lease();
        return NearQuestions.Hint(lease.Value.Questions.Catalogue, id);
    }

    /// <inheritdoc />
    bool ISchemaSource.IsSaved(ReadOnlySpan<byte> document)
    {
        using var lease = Lease();
        return lease.Value.Questions.Documents.Contains(document);
    }

    /// <summary>
    /// Serves another graph from the next request on, unless its facts are those that are served. Called by one thread at a time.
    /// </summary>
    /// <returns>Whether they are others.</returns>
    /// <param name="graph">Let go of when nobody needs it any more.</param>
    /// <param name="workingCopy">The files that the graph comes from, where they are watched.</param>
    public bool TakeUp(Shared<FactGraph> graph, WorkingCopy? workingCopy = null)
    {
        ObjectDisposedException.ThrowIf(!graph.TryLease(out var lease), graph);
        var facts = lease.Value;
        if (facts.ContentHash == _contentHash)
        {
            lease.Dispose();
            graph.Dispose();
            Annotate(workingCopy);
            return false;
        }

        Shared<ServedFactSet> next;
        try
        {
            next = Make(lease, workingCopy);
        }
        catch
        {
            graph.Dispose();
            throw;
        }

        known.Add(facts.ContentHash, graph);
        if (Interlocked.Exchange(ref _current, next) is { } previous)
        {
            LogChange(logger, facts.Ontology.Name, facts.Entities.Count, facts.Statements.Count, facts.ContentHash);
            previous.Dispose();
        }

        _contentHash = facts.ContentHash;
        changes.Wake();
        return true;
    }

    /// <summary>
    /// Says something else of the files that the facts come from, which stay what they are. Called by the thread that takes up graphs.
    /// </summary>
    public void Annotate(WorkingCopy? workingCopy)
    {
        if (workingCopy is not null && _contentHash is not null && known.TryLease(_contentHash, out var graph))
        {
            Interlocked.Exchange(ref _current, Make(graph, workingCopy))?.Dispose();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Interlocked.Exchange(ref _current, null)?.Dispose();
        known.Dispose();
    }

    private Shared<ServedFactSet> Make(Lease<FactGraph> graph, WorkingCopy? workingCopy)
    {
        try
        {
            return new Shared<ServedFactSet>(factory.Create(graph, workingCopy), static set => set.Dispose());
        }
        catch
        {
            graph.Dispose();
            throw;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Information,
            Message = "Now serving {FactSet}: {Entities} entities, {Statements} statements, content {ContentHash}")]
    private static partial void LogChange(ILogger logger, string factSet, int entities, int statements, string contentHash);
}
