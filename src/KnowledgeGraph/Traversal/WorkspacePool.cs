namespace KnowledgeGraph.Traversal;

/// <summary>
/// Keeps the workspaces of a graph that nobody uses at the moment: as many as there are processors, the rest are left to the
/// garbage collector. Taking and giving back allocate nothing and take no lock.
/// </summary>
internal sealed class WorkspacePool(int entities)
{
    private readonly SearchWorkspace?[] _idle = new SearchWorkspace?[Environment.ProcessorCount];

    public SearchWorkspace Rent()
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.Exchange(ref _idle[i], null) is { } workspace)
            {
                return workspace;
            }
        }

        return new SearchWorkspace(entities);
    }

    public void Return(SearchWorkspace workspace)
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _idle[i], workspace, null) is null)
            {
                return;
            }
        }
    }
}
