namespace KnowledgeGraph.Cli.Output;

/// <summary>Writes a file beside its place and moves it there at once: a crash leaves the old file or the new one, never half of one.</summary>
internal static class ReplacedFile
{
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(FileInfo file, ReadOnlySpan<byte> content)
    {
        var unfinished = file.FullName + "." + Path.GetRandomFileName();
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
