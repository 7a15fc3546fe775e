using System.Globalization;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>The field <c>leftOut</c> with every count, and its value.</summary>
internal static class LeftOutCounts
{
    public const string Field = "leftOut { total byModality byRank byTime byKnowledge byCredibility byBasis bySource }";

    /// <summary>The field as a response writes it.</summary>
    /// <param name="reasons">The reason against each item; null for one that is shown.</param>
    public static string Of(IReadOnlyCollection<LeftOutReason?> reasons) =>
        $"\"leftOut\":{{\"total\":{Text(reasons.Count(reason => reason is not null))},"
        + string.Join(',', Enum.GetValues<LeftOutReason>().Select(reason => $"\"by{reason}\":{Text(reasons.Count(other => other == reason))}"))
        + "}";

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
