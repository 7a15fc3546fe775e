using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>A text of JSON as a record, or why it is not one.</summary>
internal static class JsonItem
{
    public static ReadItem Of(
        InputFile file, string? recordPath, string text, DataPlace start, bool isCut, int? row, string? pointer, string key)
    {
        var position = row is { } number ? $"row {number}" : pointer ?? "";
        ReadItem Wrong(DataPlace place, string message, string? reason = null)
        {
            var item = ReadItem.Wrong(recordPath, file.Name, place, message, text, reason);
            return item with { Finding = item.Finding! with { Position = position } };
        }

        if (isCut)
        {
            return Wrong(start, $"the record is longer than {ReadingLimits.MaxRecordLength:N0} characters");
        }

        if (MarkedDecoding.IndexOfWrong(text) is >= 0 and var wrong)
        {
            return Wrong(
                start.Add(text, DataPlace.LineStarts(text), wrong),
                MarkedDecoding.Describe(text.AsSpan(), wrong, file.Encoding, start),
                $"bytes that are not {file.Encoding}");
        }

        var root = JsonData.Parse(text, out var fault, out var offset);
        var record = new DataRecord(file.Name, root ?? new DataNode(DataKind.Nothing, -1), text, start, CountsBytes: true)
        {
            Row = row,
            Pointer = pointer,
            Key = key,
        };
        return root is null
            ? Wrong(record.PlaceOf(new DataNode(DataKind.Nothing, offset)),
                fault, fault.StartsWith("the key", StringComparison.Ordinal) ? "a key is there twice" : "not JSON")
            : ReadItem.Of(recordPath, record);
    }
}
