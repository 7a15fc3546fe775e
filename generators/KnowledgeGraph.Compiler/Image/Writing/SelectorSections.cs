using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the words of those passages that are quoted, and the places of records, by row of the evidence.</summary>
internal static class SelectorSections
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        var quotes = sections[SectionId.EvidenceQuotes];
        var records = sections[SectionId.EvidenceRecords];
        var row = 0;
        foreach (var statement in model.Statements)
        {
            foreach (var passage in statement.Symbol.Evidence)
            {
                if (passage.Quote is { } quote)
                {
                    quotes.AddInt32(row);
                    quotes.AddInt32(strings.Id(quote.Exact));
                    quotes.AddInt32(strings.Id(quote.Prefix));
                    quotes.AddInt32(strings.Id(quote.Suffix));
                }

                if (passage.Row > 0 || passage.Pointer is not null)
                {
                    records.AddInt32(row);
                    records.AddInt32(passage.Row);
                    records.AddInt32(strings.Id(passage.Pointer));
                }

                row++;
            }
        }
    }
}
