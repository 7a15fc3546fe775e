using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// Counts the rows examined while a list is read, including those examined by conditions on related entities. Stops if the client
/// disconnects or the limit is exceeded.
/// </summary>
/// <param name="limit">The maximum number of steps; beyond it conditions return immediately with a meaningless result.</param>
internal ref struct FilterWork(int limit, CancellationToken cancellationToken)
{
    /// <summary>The steps of the first attempt, where it is unknown which of several ways is cheapest.</summary>
    public const int FirstBudget = 4096;

    /// <summary>
    /// By how much each attempt may take longer than the last, so that all together take a small multiple of the cheapest.
    /// </summary>
    private const int BudgetGrowth = 4;

    // Polling the token costs more than examining a row.
    private const int StepsBetweenCancellationChecks = 4096;

    private Dictionary<object, KeptRows>? _kept;
    private int _limit = limit;
    private int _steps;

    /// <summary>The number of rows examined so far.</summary>
    public readonly int Steps => _steps;

    /// <summary>The number of steps after which work ends.</summary>
    public readonly int Limit => _limit;

    /// <summary>Whether the limit was exceeded.</summary>
    public readonly bool IsExhausted => _steps > _limit;

    /// <summary>Counts one row; false if the limit was exceeded.</summary>
    public bool Step()
    {
        if (IsExhausted)
        {
            return false;
        }

        if (++_steps % StepsBetweenCancellationChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return !IsExhausted;
    }

    /// <summary>Counts several rows; false if the limit was exceeded.</summary>
    public bool Step(int rows)
    {
        _steps = (int)Math.Min((long)_steps + rows, int.MaxValue);
        cancellationToken.ThrowIfCancellationRequested();
        return !IsExhausted;
    }

    /// <summary>Lowers the limit for an attempt.</summary>
    /// <returns>The limit to restore afterwards.</returns>
    public int Lower(int steps)
    {
        var before = _limit;
        _limit = (int)Math.Min(_limit, (long)_steps + steps);
        return before;
    }

    /// <summary>Restores the limit after an attempt. If the attempt was abandoned, work goes on as if it had just fitted.</summary>
    public void Restore(int limit) => _limit = limit;

    /// <summary>The steps of the attempt after one with this many.</summary>
    public static int Grow(int budget) => (int)Math.Min((long)budget * BudgetGrowth, int.MaxValue);

    /// <summary>
    /// The rows that a condition keeps while the list is read; false as long as so little was examined that it keeps none.
    /// </summary>
    public bool TryKeep(object condition, [NotNullWhen(true)] out KeptRows? rows)
    {
        rows = null;
        if (_steps < FirstBudget)
        {
            return false;
        }

        _kept ??= [];
        if (!_kept.TryGetValue(condition, out rows))
        {
            _kept.Add(condition, rows = new KeptRows());
        }

        return true;
    }
}

/// <summary>The rows that satisfy a condition, once found, and what has been spent on it before.</summary>
internal sealed class KeptRows
{
    /// <summary>Null while they have not been found.</summary>
    public HashSet<int>? Rows { get; set; }

    /// <summary>The steps that tests of single rows have taken since the last attempt to find all.</summary>
    public long SpentOnTests { get; set; }

    /// <summary>The steps that the next attempt may take.</summary>
    public int Budget { get; set; } = FilterWork.FirstBudget;
}
