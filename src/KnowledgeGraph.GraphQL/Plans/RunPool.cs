using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// Keeps runs between requests: as many as are likely to be in progress at once. The rest is left to the garbage collector.
/// </summary>
internal sealed class RunPool(Schema schema, EngineOptions options)
{
    private readonly OperationRun?[] _idle = new OperationRun?[Environment.ProcessorCount * 2];

    public OperationRun Rent()
    {
        for (var index = 0; index < _idle.Length; index++)
        {
            if (_idle[index] is not null && Interlocked.Exchange(ref _idle[index], null) is { } run)
            {
                return run;
            }
        }

        return new OperationRun(schema, options);
    }

    public void Return(OperationRun run)
    {
        run.Reset();
        for (var index = 0; index < _idle.Length; index++)
        {
            if (Interlocked.CompareExchange(ref _idle[index], run, null) is null)
            {
                return;
            }
        }

        run.Dispose();
    }
}
