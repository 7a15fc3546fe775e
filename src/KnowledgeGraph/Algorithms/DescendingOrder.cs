namespace KnowledgeGraph.Algorithms;

/// <summary>A sort by score that can be cancelled, unlike that of the library: a bottom-up merge sort. O(n log n).</summary>
internal static class DescendingOrder
{
    /// <summary>Returns the indices of <paramref name="scores"/>, the highest score first, equal ones ascending.</summary>
    public static int[] Of(ReadOnlySpan<double> scores, CancellationToken cancellationToken)
    {
        var meter = new CancellationMeter(cancellationToken);
        var order = new int[scores.Length];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = index;
        }

        var merged = new int[order.Length];
        for (var width = 1; width < order.Length; width = width > int.MaxValue / 2 ? int.MaxValue : 2 * width)
        {
            for (var start = 0; start < order.Length; start += Math.Min(2 * width, order.Length - start))
            {
                var middle = start + Math.Min(width, order.Length - start);
                var end = middle + Math.Min(width, order.Length - middle);
                Merge(scores, order, merged, start, middle, end, ref meter);
            }

            (order, merged) = (merged, order);
        }

        return order;
    }

    private static void Merge(
        ReadOnlySpan<double> scores, int[] order, int[] merged, int start, int middle, int end, ref CancellationMeter meter)
    {
        var (left, right) = (start, middle);
        for (var next = start; next < end; next++)
        {
            meter.Spend(0);
            merged[next] = right == end || (left < middle && scores[order[left]] >= scores[order[right]]) ? order[left++] : order[right++];
        }
    }
}
