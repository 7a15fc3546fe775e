namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>Opens the image in a file so that nothing that happens to the file afterwards can reach the reader.</summary>
/// <remarks>
/// A mapped file that another process cuts short takes the reader's process with it, and one that is overwritten in place changes under the
/// reader after it was verified. So a private copy is mapped and verified, which the file system makes without copying bytes where it can.
/// </remarks>
internal sealed class ImageFile(string path, ImagesOptions options)
{
    private const string CopyName = "facts.kg";

    /// <summary>The full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Verifies and opens what lies there now. O(length).</summary>
    /// <param name="vocabulary">Shared, where the image has the same.</param>
    /// <exception cref="RefusedImageException">It cannot be served.</exception>
    public Shared<FactGraph> Open(Ontology? vocabulary)
    {
        CheckLength();
        try
        {
            return options.PrivateCopy ? OpenCopy(vocabulary) : Share(FactGraph.OpenFile(Path, vocabulary: vocabulary), static () => { });
        }
        catch (ImageFormatException exception)
        {
            throw new RefusedImageException(exception.Message, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RefusedImageException($"The fact image '{Path}' cannot be opened: {exception.Message}", exception);
        }
    }

    // Pipes and devices have no length. They are refused before they are opened, which might wait, or never end.
    private void CheckLength()
    {
        switch (FileStamp.Of(Path)?.Length)
        {
            case 0:
                throw new RefusedImageException($"The fact image '{Path}' is empty, or not a regular file. Write it again.");
            case { } length when length > options.MaxSize:
                throw new RefusedImageException(
                    $"The fact image '{Path}' has {length:N0} bytes; the server opens at most {options.MaxSize:N0} (Images:MaxSize).");
        }
    }

    private Shared<FactGraph> OpenCopy(Ontology? vocabulary)
    {
        var folder = CreateFolder();
        var copy = System.IO.Path.Combine(folder.FullName, CopyName);
        FactGraph? graph = null;
        try
        {
            Copy(copy);
            graph = FactGraph.OpenFile(copy, vocabulary: vocabulary);

            // Where a mapped file may lose its name, nothing is left on the disk however the process ends.
            return TryDelete(folder) ? Share(graph, static () => { }) : Share(graph, () => TryDelete(folder));
        }
        catch (ImageFormatException exception)
        {
            throw new RefusedImageException(exception.Message.Replace(copy, Path, StringComparison.Ordinal), exception);
        }
        finally
        {
            if (graph is null)
            {
                TryDelete(folder);
            }
        }
    }

    /// <summary>A folder of its own, which only this user may enter.</summary>
    private DirectoryInfo CreateFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("kg-");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NoCopy(exception);
        }
    }

    private void Copy(string copy)
    {
        // A file that cannot be read is not a fault of the folder it is copied to.
        using (File.OpenHandle(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
        }

        try
        {
            File.Copy(Path, copy);
        }
        catch (IOException exception) when (exception is not FileNotFoundException)
        {
            throw NoCopy(exception);
        }
    }

    private RefusedImageException NoCopy(Exception exception) => new(
        $"The fact image '{Path}' cannot be copied to the folder for temporary files, {System.IO.Path.GetTempPath()}: {exception.Message} "
        + "Name another folder in TMPDIR, or map the file itself: Images:PrivateCopy=false.",
        exception);

    private static Shared<FactGraph> Share(FactGraph graph, Action afterwards) => new(graph, open =>
    {
        open.Dispose();
        afterwards();
    });

    private static bool TryDelete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
