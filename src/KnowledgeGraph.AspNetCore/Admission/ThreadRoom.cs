namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>Threads for everything beside operations.</summary>
internal static class ThreadRoom
{
    /// <summary>
    /// Has the thread pool start as many threads at once as operations may occupy, and as many again as there are processors: sending,
    /// receiving and health endpoints then never wait for the pool to notice that it needs another thread.
    /// </summary>
    public static void Ensure(AdmissionControl admission)
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, Environment.ProcessorCount + admission.MaxRunning), completions);
    }
}
