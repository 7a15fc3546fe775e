using System.Text;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Sites;

/// <summary>
/// The folder that a site is written to. It keeps a list of the files that are the site's: the next run overwrites them, removes those that
/// are no longer part of the site, and touches nothing else. A file is listed before it is written, so that this holds after a run that was
/// killed, too.
/// </summary>
internal sealed class SiteFolder : IDisposable
{
    /// <summary>The name of the list.</summary>
    public const string ListName = ".knowledgegraph-site";

    private const string Title = "# Files written by kg site. The next run replaces them.";

    private readonly string _root;
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly StreamWriter _list;

    private SiteFolder(string root, HashSet<string> before)
    {
        (_root, _before) = (root, before);
        _list = new StreamWriter(ListOf(root), append: true, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>The number of files that were written.</summary>
    public int Count => _written.Count;

    /// <summary>The bytes of all files that were written.</summary>
    public long Length { get; private set; }

    /// <summary>Opens the folder, which is created if there is none.</summary>
    /// <exception cref="UnusableInputException">
    /// It has files that no earlier run wrote, or a list that none could have written; or it cannot be created.
    /// </exception>
    public static SiteFolder Open(string path)
    {
        if (File.Exists(path))
        {
            throw new UnusableInputException($"'{path}' is a file: name a folder with -o.");
        }

        var root = Path.GetFullPath(path);
        var list = ListOf(root);
        try
        {
            Directory.CreateDirectory(root);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"The folder '{path}' cannot be created: name one in a folder that you may write to, with -o.");
        }

        if (!File.Exists(list))
        {
            if (Directory.EnumerateFileSystemEntries(root).Any())
            {
                throw new UnusableInputException($"'{path}' has files that kg site did not write: name an empty folder, or one that does not exist.");
            }

            File.WriteAllText(list, Title + "\n");
        }

        var before = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in File.ReadLines(list).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            if (!IsInside(name))
            {
                throw new UnusableInputException(
                    $"'{list}' names '{name}', which cannot be a file of a site: name another folder, or delete this one.");
            }

            before.Add(name);
        }

        return new SiteFolder(root, before);
    }

    /// <summary>Writes a file of the site.</summary>
    /// <param name="name">Its path in the folder, with slashes.</param>
    /// <exception cref="UnusableInputException">There is such a file, and no earlier run wrote it.</exception>
    public void Write(string name, Action<Stream> write)
    {
        var path = PathOf(name);
        if (!_written.Add(name))
        {
            throw new InvalidOperationException($"'{name}' is written twice.");
        }

        if (_before.Add(name))
        {
            if (File.Exists(path))
            {
                throw new UnusableInputException($"'{path}' was not written by kg site, and the site has a file of this name: move it elsewhere.");
            }

            _list.WriteLine(name);
        }

        if (Path.GetDirectoryName(path) is { } folder && _folders.Add(folder))
        {
            Directory.CreateDirectory(folder);
        }

        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        write(stream);
        stream.Flush();
        Length += stream.Length;
    }

    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    public void Write(string name, ReadOnlyMemory<byte> content) => Write(name, stream => stream.Write(content.Span));

    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    public void Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Opens a file that was written.</summary>
    public Stream OpenRead(string name) => File.OpenRead(PathOf(name));

    /// <summary>Removes the files of earlier runs that are not part of this site, and writes the list in order.</summary>
    public void Complete()
    {
        _list.Dispose();
        foreach (var name in _before.Where(name => !_written.Contains(name)).Order(StringComparer.Ordinal))
        {
            Remove(PathOf(name));
        }

        File.WriteAllText(ListOf(_root), $"{Title}\n{string.Concat(_written.Order(StringComparer.Ordinal).Select(static name => name + "\n"))}");
    }

    public void Dispose() => _list.Dispose();

    private static string ListOf(string root) => Path.Combine(root, ListName);

    private static bool IsInside(string name) => name != ListName && name.IndexOfAny(['\\', ':', '\0']) < 0
        && !name.Split('/').Any(static part => part is "" or "." or "..");

    private string PathOf(string name) => IsInside(name)
        ? Path.Combine(_root, name.Replace('/', Path.DirectorySeparatorChar))
        : throw new InvalidOperationException($"'{name}' is not a path in the folder of the site.");

    private void Remove(string path)
    {
        if (File.Exists(path))
        {
            File.Delete(path);
        }

        for (var folder = Path.GetDirectoryName(path); folder is not null && folder.Length > _root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }
}
