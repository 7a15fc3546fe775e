using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>The lines of a file, each a JSON value.</summary>
/// <seealso href="https://jsonlines.org"/>
internal static class JsonLineRecords
{
    public static IEnumerable<ReadItem> Read(InputFile file)
    {
        using var reader = file.Open();
        var feed = new LineFeed(reader);
        while (feed.Read() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                yield return JsonItem.Of(file, null, line.Text, new DataPlace(line.Number, 1), line.IsCut, line.Number, null, "");
            }
        }
    }
}
