using KnowledgeGraph.Fuzz.Oracle;

namespace KnowledgeGraph.Fuzz.GraphQL;

/// <summary>A series of inputs put to the engine.</summary>
public sealed class FuzzRun
{
    /// <summary>The longest that an input may take.</summary>
    public static readonly TimeSpan LongestInput = TimeSpan.FromMilliseconds(100);

    private readonly ulong _seed;
    private readonly FuzzInputGenerator[] _generators;
    private readonly FuzzCheck[] _checks;

    public FuzzRun(ulong seed)
    {
        _seed = seed;
        _generators = [.. OracleSchema.All.Select(schema => new FuzzInputGenerator(schema.Schema))];
        _checks = [.. OracleSchema.All.Select(schema => new FuzzCheck(schema.Schema))];
    }

    /// <summary>Runs inputs; the schemas take turns.</summary>
    public FuzzSummary Run(int first, int count)
    {
        var summary = new FuzzSummary();
        summary.Run(first, count, number => RunInput(number, summary));
        return summary;
    }

    private void RunInput(int number, FuzzSummary summary)
    {
        var schema = number % _checks.Length;
        var input = _generators[schema].Generate(Randomness.OfCase(_seed, number));
        string? failure = null;
        var elapsed = InputClock.Measure(LongestInput, () => failure ??= _checks[schema].Check(input));
        summary.Add(number, elapsed);
        failure ??= elapsed > LongestInput ? $"It takes {elapsed.TotalMilliseconds:0} ms." : null;
        if (failure is not null)
        {
            summary.Add($"Input {number}: {failure}\n{input}");
        }
    }
}
