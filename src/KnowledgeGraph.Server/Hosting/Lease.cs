namespace KnowledgeGraph.Server.Hosting;

/// <summary>The right to use something that is shared. Dispose of it once, when done.</summary>
/// <typeparam name="T">What is shared.</typeparam>
internal readonly struct Lease<T>(Shared<T> owner, T value) : IDisposable
    where T : class
{
    /// <summary>What is leased; not to be used any more once the lease is disposed of.</summary>
    public T Value => value;

    /// <inheritdoc />
    public void Dispose() => owner?.LetGo();
}
