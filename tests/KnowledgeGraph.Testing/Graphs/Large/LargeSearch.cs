using KnowledgeGraph.Format;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>Writes the name index of a <see cref="LargeSet"/>.</summary>
internal sealed class LargeSearch(LargeSet set, ImageFile file, LargeSections sections, LargeTexts texts)
{
    public void Write()
    {
        var terms = new LargeTerms(set);
        sections.WriteStarts(SectionId.SearchFieldStarts, set.Entities, 2);
        sections.ByEntity(SectionId.SearchFields, entity =>
        {
            AddField(entity, texts.OfName(entity), SearchField.Name, LargeTerms.NameWords(entity));
            AddField(entity, texts.OfId(entity), SearchField.Id, terms.IdWords);
        });

        file.Begin(SectionId.SearchTermStarts);
        var start = 0;
        file.Add(start);
        foreach (var (term, _, _) in terms.All())
        {
            file.Add(start += term.Length);
        }

        file.Begin(SectionId.SearchTermBytes);
        foreach (var (term, _, _) in terms.All())
        {
            file.Write(term);
        }

        file.Begin(SectionId.SearchTermPrefixes);
        byte[] last = [];
        foreach (var (term, _, _) in terms.All())
        {
            file.Add((byte)last.AsSpan().CommonPrefixLength(term));
            last = term;
        }

        file.Begin(SectionId.SearchPostingStarts);
        start = 0;
        file.Add(start);
        foreach (var (_, number, isId) in terms.All())
        {
            file.Add(start += isId ? 1 : terms.EntitiesWith(number).Count());
        }

        file.Begin(SectionId.SearchPostings);
        foreach (var (_, number, isId) in terms.All())
        {
            if (isId)
            {
                file.Add(LargeTerms.IdField(number) << SearchFieldBits.PostingShift);
                continue;
            }

            foreach (var entity in terms.EntitiesWith(number))
            {
                file.Add(LargeTerms.NameField(entity) << SearchFieldBits.PostingShift);
            }
        }
    }

    private void AddField(int entity, int text, SearchField sort, ushort words)
    {
        file.Add(entity);
        file.Add(text);
        file.Add((byte)sort);
        file.Add((byte)0);
        file.Add(words);
    }
}
