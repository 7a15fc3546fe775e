using System.Formats.Tar;
using System.Text;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>A fact set in a tar archive, as <c>git archive</c> writes one of a folder.</summary>
public static class FactSetArchive
{
    /// <summary>Reads a set whose folder is the root of the archive; other files are skipped. O(size).</summary>
    /// <exception cref="IOException">It is not a tar archive, or the stream cannot be read.</exception>
    public static FactSetFiles Read(Stream archive)
    {
        var files = new List<SourceText>();
        var documents = new List<SourceDocumentText>();
        using var reader = new TarReader(archive, leaveOpen: true);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
            {
                continue;
            }

            if (FactSetPaths.IsFactFile(entry.Name))
            {
                files.Add(new SourceText(entry.Name, ReadText(entry)));
            }
            else if (FactSetPaths.IsDocument(entry.Name))
            {
                documents.Add(new SourceDocumentText(Path.GetFileName(entry.Name), ReadText(entry)));
            }
        }

        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        documents.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new FactSetFiles(files, documents);
    }

    private static string ReadText(TarEntry entry)
    {
        using var reader = new StreamReader(entry.DataStream ?? Stream.Null, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
