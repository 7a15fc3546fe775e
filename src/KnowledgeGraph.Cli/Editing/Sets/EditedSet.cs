using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Editing.Sets;

/// <summary>A set that is being edited. One thread compiles it, another asks about it.</summary>
/// <param name="folder">The full path of its folder.</param>
internal sealed class EditedSet(string folder)
{
    private readonly TaskCompletionSource _compiled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile SetSnapshot? _snapshot;

    public string Folder { get; } = folder;

    public ParsedFiles Parsed { get; } = new();

    /// <summary>The files for which the client was told something, by path in the set.</summary>
    public HashSet<string> Published { get; } = new(StringComparer.Ordinal);

    public SetSnapshot? Snapshot => _snapshot;

    /// <summary>Ends when the set was compiled for the first time, or could not be read.</summary>
    public Task Compiled => _compiled.Task;

    /// <summary>Gives up waiting: the set cannot be read.</summary>
    public void Fail() => _compiled.TrySetResult();

    /// <summary>Compiles the set with what is unsaved in place of the files. Files that did not change are not read again.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SetSnapshot Compile(IReadOnlyDictionary<string, OpenFile> buffers, CancellationToken cancellationToken)
    {
        var disk = new FactSetFolder(new DirectoryInfo(Folder));
        var stamps = disk.Stamp();
        var before = _snapshot;
        var files = before is not null && stamps.SequenceEqual(before.Stamps) ? before.OnDisk : disk.Read();
        var edited = Overlay(files, buffers);
        var compilation = edited.Compile(edited.Files.Select(Parsed.Of), cancellationToken);
        var snapshot = new SetSnapshot(
            files, stamps, edited, buffers, compilation.Diagnostics, compilation.FactSet,
            compilation.FactSet ?? (before?.LastGood is { Statements.Count: > 0 } good ? good : compilation.Outline ?? before?.LastGood));
        _snapshot = snapshot;
        _compiled.TrySetResult();
        return snapshot;
    }

    /// <summary>The set as it is in the editor now.</summary>
    public FactSetFiles Current(SetSnapshot snapshot, IReadOnlyDictionary<string, OpenFile> buffers) => Overlay(snapshot.OnDisk, buffers);

    /// <summary>The path in the set; null for a file that is not below its folder.</summary>
    public string? PathOf(string fullPath)
    {
        var relative = Path.GetRelativePath(Folder, fullPath).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }

    /// <summary>The full path of a file of the set, or of one that it uses.</summary>
    public string FullPathOf(string path) => Path.GetFullPath(Path.Combine(Folder, path));

    private FactSetFiles Overlay(FactSetFiles files, IReadOnlyDictionary<string, OpenFile> buffers)
    {
        var facts = files.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var questions = files.Questions.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var buffer in buffers.Values)
        {
            if (PathOf(buffer.Path) is not { } path)
            {
                continue;
            }

            if (FactSetPaths.IsFactFile(path))
            {
                facts[path] = Named(path, buffer.Text);
            }
            else if (FactSetPaths.IsQuestion(path))
            {
                questions[path] = Named(path, buffer.Text);
            }
        }

        return files with
        {
            Files = [.. facts.Values.OrderBy(file => file.Path, StringComparer.Ordinal)],
            Questions = [.. questions.Values.OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
    }

    // A buffer has the path in its set from the start, unless the set was found later.
    private static SourceText Named(string path, SourceText text) => text.Path == path ? text : new SourceText(path, text.Text);
}
