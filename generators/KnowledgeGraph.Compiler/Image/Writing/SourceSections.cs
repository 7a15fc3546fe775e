using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the sources, their authors, what they retell, and the statements that cite each.</summary>
internal static class SourceSections
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        sections[SectionId.AuthorStarts].AddInt32(0);
        sections[SectionId.SourceLinkStarts].AddInt32(0);
        foreach (var source in model.Sources)
        {
            WriteRow(source, model, sections[SectionId.Sources], strings);
            foreach (var author in source.Authors)
            {
                sections[SectionId.Authors].AddInt32(strings.Id(author));
            }

            sections[SectionId.AuthorStarts].AddInt32(sections.Count(SectionId.Authors));
            foreach (var link in source.DerivedFrom)
            {
                sections[SectionId.SourceLinks].AddInt32(model.SourceRows.Row(link.Source));
                sections[SectionId.SourceLinks].AddInt32(link.IsInferred ? 1 : 0);
                sections[SectionId.SourceLinks].AddInt32(strings.Id(link.Note));
            }

            sections[SectionId.SourceLinkStarts].AddInt32(sections.Count(SectionId.SourceLinks));
        }

        MarkingColumn.Write(sections[SectionId.SourceMarkings], model.Sources.Select(source => model.MarkingRow(source.Marking)));
        WriteStatements(model, sections);
    }

    private static void WriteRow(SourceSymbol source, ImageModel model, SectionBuffer row, StringTable strings)
    {
        row.AddInt32(strings.Id(source.Id));
        row.AddInt32(strings.Id(source.Title));
        row.AddInt32(strings.Id(source.Publisher));
        row.AddInt32(strings.Id(source.Published?.Edtf));
        row.AddInt32(source.Published?.EarliestDay ?? TimeValue.MinDay);
        row.AddInt32(source.Published?.LatestDay ?? TimeValue.MaxDay);
        row.AddInt32(strings.Id(source.Language));
        row.AddInt32(strings.Id(source.Url));
        row.AddInt32(strings.Id(source.Licence));
        row.AddInt32(source.Reliability);
        row.AddInt32(strings.Id(source.File));
        row.AddInt32(strings.Id(source.Sha256));
        row.AddInt32(strings.Id(source.Encoding));
        row.AddInt32(strings.Id(source.Description));
        row.AddInt32(model.EntityRows.OptionalRow(source.Entity));
        row.AddInt32(source.MayBeQuoted ? 1 : 0);
    }

    /// <summary>For each source its statements in the order of the image, each once however many passages support it.</summary>
    private static void WriteStatements(ImageModel model, ImageSections sections)
    {
        var bySource = model.Sources.Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < model.Statements.Length; row++)
        {
            foreach (var passage in model.Statements[row].Symbol.Evidence)
            {
                var source = model.SourceRows.Row(passage.Source);
                if (source >= bySource.Length)
                {
                    continue;
                }

                var statements = bySource[source];
                if (statements.Count == 0 || statements[statements.Count - 1] != row)
                {
                    statements.Add(row);
                }
            }
        }

        sections[SectionId.SourceStatementStarts].AddInt32(0);
        foreach (var statements in bySource)
        {
            foreach (var row in statements)
            {
                sections[SectionId.SourceStatements].AddInt32(row);
            }

            sections[SectionId.SourceStatementStarts].AddInt32(sections.Count(SectionId.SourceStatements));
        }
    }
}
