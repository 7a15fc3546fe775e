using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// From which day each statement is known: the earliest publication day among its sources and, for a derived one, the earliest
/// day by which all premises of one derivation are known.
/// </summary>
/// <remarks>
/// The least fixed point, so that derivations which rest on one another in a cycle make nothing known. Statements are settled in
/// the order of their days, as in Dijkstra's algorithm: a derivation counts from the day its last premise is settled, and no later
/// one can make it earlier. O(n log n) in statements, O(p) in premises.
/// </remarks>
internal sealed class KnownDays
{
    /// <summary>No dated source says it.</summary>
    public const int Never = TimeValue.MaxDay;

    private readonly ImageModel _model;
    private readonly int[] _days;
    private readonly Queue<int> _settled = new();
    private readonly List<int> _conclusions = [];
    private readonly List<int> _openPremises = [];

    /// <summary>By statement, the derivations that have it as a premise; null for none.</summary>
    private readonly List<int>?[] _uses;

    private KnownDays(ImageModel model)
    {
        _model = model;
        _days = new int[model.Statements.Length];
        _uses = new List<int>?[model.Statements.Length];
    }

    /// <summary>By row of the statement, in days from 1970-01-01; <see cref="Never"/> where no dated source says it.</summary>
    public static int[] Compute(ImageModel model)
    {
        var days = new KnownDays(model);
        days.ReadSources();
        days.ReadDerivations();
        days.Settle();
        return days._days;
    }

    private void ReadSources()
    {
        for (var row = 0; row < _days.Length; row++)
        {
            _days[row] = Never;
            foreach (var passage in _model.Statements[row].Symbol.Evidence)
            {
                var source = _model.SourceRows.Row(passage.Source);
                if (source < _model.Sources.Length && _model.Sources[source].Published is { } published)
                {
                    _days[row] = Math.Min(_days[row], published.LatestDay);
                }
            }
        }
    }

    private void ReadDerivations()
    {
        for (var row = 0; row < _days.Length; row++)
        {
            foreach (var derivation in _model.Statements[row].Symbol.Derivations)
            {
                var number = _conclusions.Count;
                _conclusions.Add(row);
                _openPremises.Add(derivation.Premises.Count);
                foreach (var premise in derivation.Premises)
                {
                    (_uses[_model.StatementIds.Row(premise)] ??= []).Add(number);
                }
            }
        }
    }

    private void Settle()
    {
        if (_conclusions.Count == 0)
        {
            return;
        }

        int[] known = [.. Enumerable.Range(0, _days.Length).Where(row => _days[row] != Never).OrderBy(row => _days[row])];
        var isSettled = new bool[_days.Length];
        foreach (var row in known)
        {
            // What follows from a statement is known on the same day, before any statement of a later one.
            Settle(row, _days[row], isSettled);
            while (_settled.Count > 0)
            {
                Conclude(_settled.Dequeue(), isSettled);
            }
        }
    }

    private void Settle(int row, int day, bool[] isSettled)
    {
        if (isSettled[row])
        {
            return;
        }

        isSettled[row] = true;
        _days[row] = day;
        _settled.Enqueue(row);
    }

    private void Conclude(int premise, bool[] isSettled)
    {
        if (_uses[premise] is not { } uses)
        {
            return;
        }

        foreach (var derivation in uses)
        {
            if (--_openPremises[derivation] == 0)
            {
                Settle(_conclusions[derivation], _days[premise], isSettled);
            }
        }
    }
}
