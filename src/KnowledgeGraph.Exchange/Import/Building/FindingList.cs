using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>
/// The findings of a run in their order, with the number of each reason. Of values without a place it keeps the first ones of each reason
/// only.
/// </summary>
public sealed class FindingList
{
    private const int MaxUnmappedOfReason = 1_000;
    private const int MaxRecordLength = 1_000;
    private const int MaxFullRecords = 10_000;

    private readonly Dictionary<(ImportLoss Loss, string Reason), int> _counts = [];
    private readonly List<ImportFinding> _all = [];

    public IReadOnlyList<ImportFinding> All => _all;

    /// <summary>How many there are of each reason, the most frequent first.</summary>
    public IEnumerable<(ImportLoss Loss, string Reason, int Count)> Counts =>
        _counts.OrderBy(each => each.Key.Loss).ThenByDescending(each => each.Value).ThenBy(each => each.Key.Reason, StringComparer.Ordinal)
            .Select(each => (each.Key.Loss, each.Key.Reason, each.Value));

    public int CountOf(ImportLoss loss) => _counts.Where(each => each.Key.Loss == loss).Sum(each => each.Value);

    public void Add(ImportFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var count = _counts[(finding.Loss, finding.Reason)] = _counts.GetValueOrDefault((finding.Loss, finding.Reason)) + 1;
        if (finding.Loss != ImportLoss.Unmapped || count <= MaxUnmappedOfReason)
        {
            var record = Clipped.Of(finding.Record, _all.Count < MaxFullRecords ? MaxRecordLength : 100);
            _all.Add(finding with { Record = MarkedDecoding.WithoutMarks(record) });
        }
    }
}
