using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>The results of a series of cases.</summary>
public sealed class OracleSummary
{
    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Count, OracleError Ours, OracleError Theirs)> _wordings = new(StringComparer.Ordinal);
    private readonly List<OracleDifference> _differences = [];

    /// <summary>The cases about which the engines do not agree.</summary>
    public IReadOnlyList<OracleDifference> Differences => _differences;

    /// <summary>How often graphql-js reported each validation rule, and how many cases ended at each stage.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    internal void Add(OracleAnswer ours, OracleAnswer theirs)
    {
        Count($"stage {theirs.Stage}");
        Count(
            theirs.Stage != OracleStage.Execution ? null : theirs.Data is null ? "refused" : theirs.Errors.Count > 0 ? "executed with errors" : "executed");
        foreach (var rule in theirs.Errors.Select(error => error.Rule).Distinct())
        {
            Count(rule is null ? null : $"rule {rule}");
        }

        foreach (var (our, their) in OracleComparison.Wording(ours, theirs))
        {
            var words = their.Message.Split(' ').Where(word => !word.StartsWith('"')).Take(4);
            var kind = $"{our.Rule ?? ours.Stage.ToString()} {string.Join(' ', words)}";
            _wordings[kind] = (_wordings.GetValueOrDefault(kind).Count + 1, our, their);
        }
    }

    internal void Add(AllowedDifference difference) => Count($"allowed: {difference.Reason}");

    internal void Add(OracleDifference difference) => _differences.Add(difference);

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (outcome, count) in _outcomes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{count,9:N0}  {outcome}");
        }

        foreach (var (_, (count, ours, theirs)) in _wordings)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture, $"{count,9:N0}  in other words: {ours.Message}{Environment.NewLine}{"",26} {theirs.Message}");
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"{_differences.Count,9:N0}  differences");
        foreach (var group in _differences.GroupBy(difference => difference.Kind))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{group.Count(),9:N0}    {group.Key}");
        }

        return text.ToString();
    }

    private void Count(string? outcome)
    {
        if (outcome is not null)
        {
            _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
        }
    }
}
