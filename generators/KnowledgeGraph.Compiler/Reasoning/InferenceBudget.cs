using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// Limits the conclusions of one run and the work to find them, counted in facts, in tried premises and in listed days rather than in
/// seconds, so that every machine stops at the same place.
/// </summary>
internal sealed class InferenceBudget(int facts, CancellationToken cancellationToken)
{
    private const int StepsForEachFact = 100;
    private const int StepsBetweenChecks = 1 << 14;

    /// <summary>About as many days are compared in the time that a premise takes.</summary>
    private const int DaysForEachStep = 8;

    /// <summary>About as many days take the memory of a fact.</summary>
    private const int DaysForEachFact = 64;

    private readonly Dictionary<InferenceRule, int> _drawn = [];
    private readonly Dictionary<InferenceRule, long> _days = [];
    private long _facts = facts;
    private long _steps = (long)facts * StepsForEachFact;
    private long _stepsOfDays;
    private long _factsOfDays;
    private int _unchecked;

    public bool IsExhausted => _facts < 0 || _steps < 0;

    /// <summary>More was spent on the days of facts than on the facts.</summary>
    public bool WentIntoDays => (_facts < 0 ? 2 * _factsOfDays > facts : 2 * _stepsOfDays > (long)facts * StepsForEachFact) && _days.Count > 0;

    /// <summary>One more premise is tried; false when it must not be.</summary>
    public bool TryStep()
    {
        if (++_unchecked == StepsBetweenChecks)
        {
            _unchecked = 0;
            cancellationToken.ThrowIfCancellationRequested();
        }

        return --_steps >= 0 && !IsExhausted;
    }

    /// <summary>Days are intersected, or compared with those of a fact with the same key.</summary>
    public void Compare(InferenceRule rule, DaySet days)
    {
        var steps = days.ListedDays / DaysForEachStep;
        if (steps > 0)
        {
            _steps -= steps;
            _stepsOfDays += steps;
            Charge(rule, steps);
        }
    }

    /// <summary>One more fact is drawn.</summary>
    public void Draw(InferenceRule rule, DaySet days)
    {
        var facts = days.ListedDays / DaysForEachFact;
        _facts -= 1 + facts;
        _factsOfDays += facts;
        Charge(rule, facts);
        _drawn.TryGetValue(rule, out var count);
        _drawn[rule] = count + 1;
    }

    /// <summary>The rule that drew most, and how much; the first of several. The given one where none drew anything.</summary>
    public (InferenceRule Rule, int Drawn) Greediest(InferenceRule fallback)
    {
        var greediest = WentIntoDays ? Most(_days, fallback).Key : Most(_drawn, fallback).Key;
        return (greediest, _drawn.TryGetValue(greediest, out var drawn) ? drawn : 0);
    }

    private void Charge(InferenceRule rule, long amount)
    {
        if (amount > 0)
        {
            _days.TryGetValue(rule, out var sum);
            _days[rule] = sum + amount;
        }
    }

    private static KeyValuePair<InferenceRule, T> Most<T>(Dictionary<InferenceRule, T> amounts, InferenceRule fallback)
        where T : struct =>
        amounts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Title, StringComparer.Ordinal)
            .DefaultIfEmpty(new KeyValuePair<InferenceRule, T>(fallback, default)).First();
}
