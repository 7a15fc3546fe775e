namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>Chooses the diagnostics that a person sees at first: a few of each cause, and of each id before the next of any.</summary>
public static class DiagnosticSelection
{
    /// <summary>How many diagnostics of one cause are shown.</summary>
    public const int MaxOfOneCause = 5;

    /// <summary>Chooses diagnostics, and keeps them in their order. O(n log n).</summary>
    /// <param name="diagnostics">In the order of a report.</param>
    /// <param name="maxOfOneCause">How many of one cause are shown.</param>
    /// <param name="maxShown">How many are shown altogether: errors before warnings, and some of every id.</param>
    public static IReadOnlyList<SelectedDiagnostic> Select(
        IReadOnlyList<Diagnostic> diagnostics, int maxOfOneCause = MaxOfOneCause, int maxShown = int.MaxValue)
    {
        var causes = new Dictionary<string, Cause>(StringComparer.Ordinal);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var candidates = new List<(int Place, Cause Cause, int Round)>();
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var key = DiagnosticCause.Of(diagnostics[i]);
            if (!causes.TryGetValue(key, out var cause))
            {
                causes.Add(key, cause = new Cause());
            }

            if (++cause.Count <= maxOfOneCause)
            {
                ids.TryGetValue(diagnostics[i].Id, out var number);
                ids[diagnostics[i].Id] = number + 1;
                candidates.Add((i, cause, number / MaxOfOneCause));
            }
        }

        if (candidates.Count > maxShown)
        {
            candidates =
            [
                .. candidates.OrderByDescending(candidate => diagnostics[candidate.Place].Severity)
                    .ThenBy(candidate => candidate.Round).ThenBy(candidate => candidate.Place)
                    .Take(maxShown).OrderBy(candidate => candidate.Place),
            ];
        }

        foreach (var (_, cause, _) in candidates)
        {
            cause.Shown++;
        }

        var selected = new List<SelectedDiagnostic>(candidates.Count);
        foreach (var (place, cause, _) in candidates)
        {
            selected.Add(new SelectedDiagnostic(diagnostics[place], --cause.Shown > 0 ? 0 : cause.Count - cause.Told - 1));
            cause.Told++;
        }

        return selected;
    }

    private sealed class Cause
    {
        /// <summary>All diagnostics of the cause.</summary>
        public int Count { get; set; }

        /// <summary>Those that are chosen and not given out yet.</summary>
        public int Shown { get; set; }

        /// <summary>Those that were given out.</summary>
        public int Told { get; set; }
    }
}

/// <summary>A diagnostic that is shown.</summary>
/// <param name="More">How many of the same cause are not shown; 0 for all but the last of its cause that is.</param>
public sealed record SelectedDiagnostic(Diagnostic Diagnostic, int More);
