using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Writes a file beside its place and moves it there at once: a crash leaves the old file or the new one, never half of one. What a
/// killed run left beside it, the next one takes away.
/// </summary>
internal static class ReplacedFile
{
    private const string Suffix = ".unfinished";

    private static readonly TimeSpan MaxStartTime = TimeSpan.FromMinutes(1);

    /// <exception cref="UnusableInputException">It cannot be written; the message gives the reason.</exception>
    public static void Write(FileInfo file, byte[] content) => Write(file, stream => stream.Write(content));

    /// <inheritdoc cref="Write(FileInfo, byte[])"/>
    /// <param name="write">Writes the content; the old file stays if it throws.</param>
    public static void Write(FileInfo file, Action<Stream> write) => OutputFault.Guard(file, () => Replace(file, write));

    private static void Replace(FileInfo file, Action<Stream> write)
    {
        Sweep(file);
        var unfinished = $"{file.FullName}.{Path.GetRandomFileName()}{Suffix}";
        try
        {
            // It stays open, and so locked, until it has moved; an unlocked file belongs to a run that has ended.
            using var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
            write(stream);
            stream.Flush(flushToDisk: true);
            File.Move(unfinished, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void Sweep(FileInfo file)
    {
        if (file.Directory is not { Exists: true } folder)
        {
            return;
        }

        var length = file.Name.Length + ".".Length + Path.GetRandomFileName().Length + Suffix.Length;
        foreach (var left in folder.EnumerateFiles("*" + Suffix))
        {
            if (left.Name.Length == length && left.Name.StartsWith(file.Name + ".", StringComparison.Ordinal) && IsAbandoned(left))
            {
                left.Delete();
            }
        }
    }

    private static bool IsAbandoned(FileInfo left)
    {
        try
        {
            using (left.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                // An empty one may just be begun, and not locked yet.
                return left.Length > 0 || DateTime.UtcNow - left.LastWriteTimeUtc > MaxStartTime;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
