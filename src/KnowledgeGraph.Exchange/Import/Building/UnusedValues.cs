using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Reports the values of records that the mapping does not look at.</summary>
/// <param name="ignored">The paths that it leaves out on purpose.</param>
internal sealed class UnusedValues(IReadOnlyList<string> ignored, FindingList findings)
{
    /// <summary>Reports those below a value. As deep as a record may be.</summary>
    public void Report(DataRecord record, DataNode node, string path, RecordOrigin origin)
    {
        foreach (var item in node.Items)
        {
            if (item is { Kind: DataKind.Text, IsRead: false } && !IsNothing(item) && !ignored.Any(pattern => Covers(pattern, path, item)))
            {
                var reason = $"the mapping does not use all values of '{path}'";
                findings.Add(origin.At(record.PlaceOf(item))
                    .Finding($"{reason}: '{Clipped.Of(item.Text.Trim())}'", ImportLoss.Unmapped, reason));
            }

            Report(record, item, path, origin);
        }

        foreach (var (key, value) in node.Members)
        {
            var inner = path.Length == 0 ? key : path + "." + key;
            if (value.IsRead)
            {
                Report(record, value, inner, origin);
            }
            else if (!IsNothing(value) && !ignored.Any(pattern => Covers(pattern, inner, value)))
            {
                var reason = $"the mapping does not use '{inner}'";
                var text = value.Kind == DataKind.Text ? $"{reason}: '{Clipped.Of(value.Text.Trim())}'" : reason;
                findings.Add(origin.At(record.PlaceOf(value)).Finding(text, ImportLoss.Unmapped, reason));
            }
        }
    }

    private static bool IsNothing(DataNode value) => value.Kind switch
    {
        DataKind.Text => value.Text.Trim().Length == 0,
        DataKind.List => value.Items.All(IsNothing),
        DataKind.Map => value.Members.Count == 0,
        _ => true,
    };

    private static bool Covers(string pattern, string path, DataNode value)
    {
        var sign = pattern.IndexOf('=', StringComparison.Ordinal);
        if (sign >= 0)
        {
            return value.Kind == DataKind.Text && value.Text == pattern[(sign + 1)..] && Covers(pattern[..sign], path, value);
        }

        return pattern == path
            || (pattern.EndsWith(".*", StringComparison.Ordinal) && path.StartsWith(pattern[..^1], StringComparison.Ordinal))
            || (pattern.StartsWith("*.", StringComparison.Ordinal)
                && (path.EndsWith(pattern[1..], StringComparison.Ordinal) || path == pattern[2..]));
    }
}
