namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>The right to use something that is shared. Dispose of it once, when done.</summary>
/// <typeparam name="T">What is shared.</typeparam>
/// <param name="end">Ends the lease; disposing of either is enough.</param>
internal readonly struct Lease<T>(IDisposable end, T value) : IDisposable
    where T : class
{
    /// <summary>The leased object; not to be used after the lease is disposed of.</summary>
    public T Value => value;

    public IDisposable End => end;

    /// <inheritdoc />
    public void Dispose() => end?.Dispose();
}
