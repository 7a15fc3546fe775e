using System.Text;
using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>
/// The records of a YAML file. A list in block style is read item by item, so that a wrong one is a finding and the file may be of any
/// length; any other document is read as a whole.
/// </summary>
internal sealed class YamlRecords(InputFile file, YamlParser parse)
{
    public IEnumerable<ReadItem> Read(IReadOnlyList<RecordPath> paths) =>
        paths.Any(path => path.Steps.Count == 0) && BeginsWithItem() ? ReadItems() : ReadWhole(paths);

    private bool BeginsWithItem()
    {
        using var reader = file.Open();
        var feed = new LineFeed(reader);
        while (feed.Read() is { } line)
        {
            if (!IsBlank(line.Text) && line.Text != "---")
            {
                return IsItem(line.Text);
            }
        }

        return false;
    }

    private IEnumerable<ReadItem> ReadItems()
    {
        using var reader = file.Open();
        var feed = new LineFeed(reader);
        var lines = new List<TextLine>();
        var length = 0;
        while (true)
        {
            var line = feed.Read();
            if ((line is null || IsItem(line.Text)) && lines.Count > 0)
            {
                yield return Item(lines, length);
                lines.Clear();
                length = 0;
            }

            if (line is null)
            {
                yield break;
            }

            if (lines.Count > 0 || IsItem(line.Text))
            {
                length += line.Text.Length + 1;
                if (length <= ReadingLimits.MaxRecordLength || lines.Count == 0)
                {
                    lines.Add(line);
                }
            }
        }
    }

    private ReadItem Item(List<TextLine> lines, int length)
    {
        var start = new DataPlace(lines[0].Number, 1);
        var text = string.Concat(lines.Select(line => line.Text + (line.Break.Length > 0 ? "\n" : "")));
        if (length > ReadingLimits.MaxRecordLength || lines.Exists(line => line.IsCut))
        {
            return Wrong(start, $"the record is longer than {ReadingLimits.MaxRecordLength:N0} characters", text);
        }

        if (Check(text, start) is { } wrong)
        {
            return wrong;
        }

        var document = parse(file.Name, text);
        if (document.Findings.Count > 0)
        {
            var finding = document.Findings[0];
            return Wrong(new DataPlace(finding.Place.Line + start.Line - 1, finding.Place.Column), finding.Message, text, "not YAML");
        }

        return document.Root is { Kind: DataKind.List, Items: [var item] }
            ? ReadItem.Of("", new DataRecord(file.Name, item, text, start, CountsBytes: false) { Row = start.Line })
            : Wrong(start, "this is not one item of a list", text);
    }

    private IEnumerable<ReadItem> ReadWhole(IReadOnlyList<RecordPath> paths)
    {
        var text = new StringBuilder();
        using (var reader = file.Open())
        {
            var buffer = new char[64 * 1024];
            for (var count = reader.Read(buffer); count > 0 && text.Length < ReadingLimits.MaxRecordLength; count = reader.Read(buffer))
            {
                text.Append(buffer, 0, count);
            }
        }

        var whole = text.ToString();
        if (Check(whole, DataPlace.First) is { } wrong)
        {
            yield return wrong;
            yield break;
        }

        var document = parse(file.Name, whole);
        foreach (var finding in document.Findings)
        {
            yield return Wrong(finding.Place, finding.Message, "", "not YAML");
        }

        if (document.Root is not { } root)
        {
            yield break;
        }

        var lineStarts = DataPlace.LineStarts(whole);
        foreach (var path in Applicable(paths, root))
        {
            foreach (var (key, node) in Find(root, path, 0, ""))
            {
                var place = document.PlaceOf(node.Offset);

                // The text is that of the file, so that offsets fit.
                yield return ReadItem.Of(
                    path.Text, new DataRecord(file.Name, node, whole, DataPlace.First, CountsBytes: false)
                    {
                        Row = place.Line,
                        Key = key,
                        LineStarts = lineStarts,
                    });
            }
        }
    }

    /// <summary>The empty path beside longer ones is for lists only.</summary>
    private static RecordPath[] Applicable(IReadOnlyList<RecordPath> paths, DataNode root)
    {
        var longer = paths.Where(path => path.Steps.Count > 0).ToArray();
        return root.Kind == DataKind.List || longer.Length == 0 ? [.. paths] : longer;
    }

    // As deep as a path is long.
    private static IEnumerable<(string Key, DataNode Node)> Find(DataNode node, RecordPath path, int depth, string key)
    {
        if (node.Kind == DataKind.List)
        {
            return depth == path.Steps.Count
                ? node.Items.Select(item => (key, item))
                : node.Items.Where(item => item.Kind == DataKind.Map).SelectMany(item => Find(item, path, depth, key));
        }

        return depth == path.Steps.Count
            ? [(key, node)]
            : node.Members.Where(member => path.Matches(depth, member.Key))
                .SelectMany(member => Find(member.Value, path, depth + 1, member.Key));
    }

    private ReadItem? Check(string text, DataPlace start) => MarkedDecoding.IndexOfWrong(text) is >= 0 and var wrong
        ? Wrong(
            start.Add(text, DataPlace.LineStarts(text), wrong),
            MarkedDecoding.Describe(text.AsSpan(), wrong, file.Encoding, start),
            text,
            $"bytes that are not {file.Encoding}")
        : null;

    private static bool IsItem(string line) => line == "-" || line.StartsWith("- ", StringComparison.Ordinal);

    private static bool IsBlank(string line) => line.AsSpan().TrimStart() is [] or ['#', ..];

    private ReadItem Wrong(DataPlace place, string message, string text, string? reason = null) =>
        ReadItem.Wrong("", file.Name, place, message, text, reason);
}
