using System.Formats.Tar;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Recognises pipes, devices and sockets, in whose place no file may be put.</summary>
internal static class SpecialFile
{
    /// <summary>
    /// Whether something exists at a path, links followed, that is neither a regular file nor a folder. Nothing is opened.
    /// </summary>
    public static bool IsAt(FileInfo file)
    {
        try
        {
            var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;

            // They have no length, and neither has an empty file.
            return target is { Exists: true, Length: 0 } && !OperatingSystem.IsWindows() && !IsRegular(target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link that leads nowhere or round in circles: writing tells what is wrong with it.
            return false;
        }
    }

    /// <summary>.NET tells the kinds of files apart when it archives them, and nowhere else.</summary>
    private static bool IsRegular(FileInfo empty)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                writer.WriteEntry(empty.FullName, "entry");
            }
        }
        catch (IOException)
        {
            // Sockets are not archived at all.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile };
    }
}
