namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// Limits the conclusions of one run and the work to find them, counted in facts and in tried premises rather than in seconds, so
/// that every machine stops at the same place.
/// </summary>
internal sealed class InferenceBudget(int facts, CancellationToken cancellationToken)
{
    private const int StepsForEachFact = 100;
    private const int StepsBetweenChecks = 1 << 14;
    private readonly Dictionary<InferenceRule, int> _drawn = [];
    private int _facts = facts;
    private long _steps = (long)facts * StepsForEachFact;

    public bool IsExhausted => _facts < 0 || _steps < 0;

    /// <summary>One more premise is tried; false when it must not be.</summary>
    public bool TryStep()
    {
        if (_steps % StepsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return --_steps >= 0 && _facts >= 0;
    }

    /// <summary>One more fact is drawn.</summary>
    public void Draw(InferenceRule rule)
    {
        _facts--;
        _drawn.TryGetValue(rule, out var count);
        _drawn[rule] = count + 1;
    }

    /// <summary>The rule that drew most, and how much; the first of several. The given one where none drew anything.</summary>
    public (InferenceRule Rule, int Drawn) Greediest(InferenceRule fallback)
    {
        var greediest = fallback;
        var most = 0;
        foreach (var pair in _drawn)
        {
            if (pair.Value > most || (pair.Value == most && string.CompareOrdinal(pair.Key.Title, greediest.Title) < 0))
            {
                (greediest, most) = (pair.Key, pair.Value);
            }
        }

        return (greediest, most);
    }
}
