namespace KnowledgeGraph.Exchange.Import.Writing;

/// <summary>A fact file of an import.</summary>
/// <param name="Path">Relative to the set.</param>
/// <param name="Text">With LF.</param>
public sealed record FactFile(string Path, string Text)
{
    /// <summary>The line by which a file of an import is known.</summary>
    public static string Heading => FactFileWriter.Heading;

    /// <summary>The entities and statements with their beginnings, in the order of the text.</summary>
    internal IReadOnlyList<(int Start, object Item)> Items { get; init; } = [];

    /// <summary>The innermost entity or statement at an offset; null if there is none. O(log items).</summary>
    internal object? Find(int offset)
    {
        var (low, high) = (0, Items.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Items[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? null : Items[high].Item;
    }
}
