namespace KnowledgeGraph.Server.FactSets;

/// <summary>The right to use something that is shared. Dispose of it once, when done.</summary>
/// <typeparam name="T">What is shared.</typeparam>
/// <param name="end">What ends the lease; whoever disposes of that need not dispose of this.</param>
internal readonly struct Lease<T>(IDisposable end, T value) : IDisposable
    where T : class
{
    /// <summary>What is leased; not to be used any more once the lease is disposed of.</summary>
    public T Value => value;

    public IDisposable End => end;

    /// <inheritdoc />
    public void Dispose() => end?.Dispose();
}
