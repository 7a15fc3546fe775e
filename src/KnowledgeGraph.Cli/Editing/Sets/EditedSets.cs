using System.Collections.Immutable;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Sets;

/// <summary>
/// The sets of a workspace and the files that are open. A file belongs to the nearest folder above it that has an ontology.
/// </summary>
internal sealed class EditedSets
{
    /// <summary>More are refused: an editor opens a few.</summary>
    public const int MaxOpenFiles = 2_000;

    private readonly Dictionary<string, EditedSet> _sets = new(StringComparer.Ordinal);
    private volatile ImmutableDictionary<string, OpenFile> _open = ImmutableDictionary.Create<string, OpenFile>(StringComparer.Ordinal);

    /// <summary>The open files by full path; safe to read from any thread.</summary>
    public ImmutableDictionary<string, OpenFile> Open => _open;

    public IReadOnlyCollection<EditedSet> All => _sets.Values;

    /// <summary>Adds the sets of a folder of the workspace; returns those that are new.</summary>
    public IReadOnlyList<EditedSet> Add(string folder)
    {
        try
        {
            return Directory.Exists(folder)
                ? [.. SetFolder.Below(new DirectoryInfo(folder)).Select(set => Add(set, out var isNew) is var added && isNew ? added : null).OfType<EditedSet>()]
                : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Forgets the sets of a folder of the workspace, unless a file of theirs is open; returns them.</summary>
    public IReadOnlyList<EditedSet> Remove(string folder)
    {
        var removed = _sets.Values
            .Where(set => IsIn(set.Folder, folder) && !_open.Keys.Any(path => IsIn(path, set.Folder)))
            .ToArray();
        foreach (var set in removed)
        {
            _sets.Remove(set.Folder);
        }

        return removed;
    }

    /// <summary>The set of a file; null where no folder above it has an ontology.</summary>
    public EditedSet? Of(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var ontology = Path.Combine(folder, FactSetPaths.OntologyFile);
            if (_sets.TryGetValue(folder, out var set))
            {
                return set;
            }

            if (_open.ContainsKey(ontology) || File.Exists(ontology))
            {
                return Add(new DirectoryInfo(folder), out _);
            }
        }

        return null;
    }

    /// <summary>Opens or replaces a file.</summary>
    /// <exception cref="RequestException">Too many are open.</exception>
    public void Put(OpenFile file)
    {
        if (_open.Count >= MaxOpenFiles && !_open.ContainsKey(file.Path))
        {
            throw new RequestException(ErrorCode.RequestFailed, $"More than {MaxOpenFiles} files are open.");
        }

        var open = _open.SetItem(file.Path, file);
        _open = open;
        if (Of(file.Path)?.PathOf(file.Path) is { } path && path != file.Text.Path)
        {
            _open = open.SetItem(file.Path, file with { Text = new SourceText(path, file.Text.Text) });
        }
    }

    public void Close(string path) => _open = _open.Remove(path);

    private EditedSet Add(DirectoryInfo folder, out bool isNew)
    {
        var path = folder.FullName.TrimEnd(Path.DirectorySeparatorChar);
        isNew = !_sets.TryGetValue(path, out var set);
        if (isNew)
        {
            _sets.Add(path, set = new EditedSet(path));
        }

        return set!;
    }

    private static bool IsIn(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
