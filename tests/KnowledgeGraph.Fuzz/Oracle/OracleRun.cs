using KnowledgeGraph.Fuzz.Documents;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>A series of cases put to both engines.</summary>
public sealed class OracleRun
{
    private const int BatchSize = 250;

    private readonly ulong _seed;
    private readonly OracleProcess _oracle;
    private readonly IReadOnlyList<OracleSchema> _schemas;
    private readonly RequestGenerator[] _generators;
    private readonly Engine[] _engines;

    /// <param name="oracle">A process that was started with the same schemas.</param>
    public OracleRun(ulong seed, OracleProcess oracle, IReadOnlyList<OracleSchema> schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        _seed = seed;
        _oracle = oracle;
        _schemas = schemas;
        _generators = [.. schemas.Select(schema => new RequestGenerator(schema.Schema))];
        _engines = [.. schemas.Select(schema => new Engine(schema.Schema))];
    }

    /// <summary>Runs cases; case by case the schemas take turns.</summary>
    public OracleSummary Run(int first, int count)
    {
        var summary = new OracleSummary();
        for (var start = first; start < first + count; start += BatchSize)
        {
            RunBatch([.. Enumerable.Range(start, Math.Min(BatchSize, first + count - start))], summary);
        }

        return summary;
    }

    /// <summary>Puts one request to both.</summary>
    public OracleDifference? Compare(int schema, FuzzRequest request) =>
        Compare(number: -1, schema, request, _oracle.Ask([(schema, request)])[0], new OracleSummary());

    private void RunBatch(int[] numbers, OracleSummary summary)
    {
        var cases = Array.ConvertAll(
            numbers, number => (number % _schemas.Count, _generators[number % _schemas.Count].Generate(Randomness.OfCase(_seed, number))));
        var answers = _oracle.Ask(cases);
        for (var index = 0; index < cases.Length; index++)
        {
            var (schema, request) = cases[index];
            if (Compare(numbers[index], schema, request, answers[index], summary) is { } difference)
            {
                summary.Add(difference);
            }
        }
    }

    private OracleDifference? Compare(int number, int schema, FuzzRequest request, OracleAnswer theirs, OracleSummary summary)
    {
        var ours = _engines[schema].Answer(request);
        summary.Add(ours, theirs);
        if (OracleComparison.Compare(ours, theirs) is not { } kind)
        {
            return null;
        }

        if (AllowedDifference.All.FirstOrDefault(candidate => candidate.IsSo(ours, theirs)) is { } allowed)
        {
            summary.Add(allowed);
            return null;
        }

        return new OracleDifference(number, _schemas[schema], kind, request, ours, theirs);
    }
}
