namespace KnowledgeGraph.Traversal;

/// <summary>
/// A pool of the idle workspaces of a graph: as many as there are processors; any more are left to the garbage collector. Renting a pooled
/// workspace and returning it allocate nothing and take no lock.
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
