using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the words of those passages that are quoted, by row of the evidence.</summary>
internal static class QuoteSection
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        var quotes = sections[SectionId.EvidenceQuotes];
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

                row++;
            }
        }
    }
}
