using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the name index: the searchable texts, the sorted terms, and by term the texts in which it stands.</summary>
internal static class SearchSections
{
    /// <summary>Writes the texts, with their ids.</summary>
    public static void WriteFields(SearchIndex index, int entities, ImageSections sections, StringTable strings)
    {
        var starts = sections[SectionId.SearchFieldStarts];
        var fields = sections[SectionId.SearchFields];
        var row = 0;
        for (var entity = 0; entity < entities; entity++)
        {
            starts.AddInt32(row);
            for (; row < index.Fields.Count && index.Fields[row].Entity == entity; row++)
            {
                var field = index.Fields[row];
                fields.AddInt32(entity);
                fields.AddInt32(strings.Id(field.Text));
                fields.AddByte((byte)field.Sort);
                fields.AddByte(index.IsShared(field) ? SearchFieldBits.Shared : (byte)0);
                fields.AddUInt16(field.Words);
            }
        }

        starts.AddInt32(row);
    }

    /// <summary>Writes the terms, which need no ids of texts.</summary>
    public static void WriteTerms(SearchIndex index, ImageSections sections)
    {
        sections[SectionId.SearchTermStarts].AddInt32(0);
        sections[SectionId.SearchPostingStarts].AddInt32(0);
        var last = Array.Empty<byte>();
        foreach (var term in index.SortedTerms())
        {
            var bytes = Encoding.UTF8.GetBytes(term);
            sections[SectionId.SearchTermBytes].AddBytes(bytes);
            sections[SectionId.SearchTermPrefixes].AddByte((byte)Math.Min(CommonPrefix(last, bytes), byte.MaxValue));
            sections[SectionId.SearchTermStarts].AddInt32(sections.Count(SectionId.SearchTermBytes));
            foreach (var posting in index.Postings(term))
            {
                sections[SectionId.SearchPostings].AddUInt32(posting);
            }

            sections[SectionId.SearchPostingStarts].AddInt32(sections.Count(SectionId.SearchPostings));
            last = bytes;
        }
    }

    private static int CommonPrefix(byte[] left, byte[] right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }
}
