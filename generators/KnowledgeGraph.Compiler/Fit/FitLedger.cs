using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Uses;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// The readings of passages that files keep: they answer where a document is not at hand, and are compared with what is read where it is.
/// The file of each set answers for the statements of that set, and for no others.
/// </summary>
internal sealed class FitLedger
{
    /// <summary>The folder of the set that is compiled.</summary>
    private const string Own = "";

    /// <summary>By the folder of the set, the readings by digest; nothing for a set without a file.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fits = new(StringComparer.Ordinal);
    private readonly UsedSets? _sets;
    private readonly bool _isRelease;
    private int _unknown;

    private FitLedger(CompilationOptions options, UsedSets? sets, string? release, DiagnosticBag diagnostics)
    {
        _sets = sets;
        _isRelease = release is not null;
        foreach (var file in options.FitFiles)
        {
            if (FolderOf(file.Path) is { } folder)
            {
                _files[folder] = FitFile.Read(file, release, diagnostics);
            }
        }
    }

    /// <summary>No readings.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    /// <summary>The readings of the set's own passages, by digest.</summary>
    public IReadOnlyDictionary<string, string> Fits => _fits;

    /// <summary>The number of passages for which a file has answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Reads the files of the sets; null where there are none, and nobody wants to write one.</summary>
    /// <param name="sets">The sets that are compiled together; null where that is not known, and then only the own file is read.</param>
    /// <param name="release">The level of the release that is compiled; null for the whole set.</param>
    public static FitLedger? Open(CompilationOptions options, UsedSets? sets, string? release, DiagnosticBag diagnostics) =>
        options.FitFiles.Count > 0 || options.KeepsFit ? new FitLedger(options, sets, release, diagnostics) : null;

    /// <summary>The folder of the set that a file belongs to; null where nothing uses that set. O(sets).</summary>
    public string? FolderOf(string path) => FactSetPaths.IsOfUsedSet(path) ? _sets?.FolderOf(path) : Own;

    /// <summary>Notes a passage that was read.</summary>
    /// <param name="folder">That of the set whose statement cites it.</param>
    public void Note(string key, FitReading reading, string? folder)
    {
        if (folder == Own)
        {
            _fits[key] = reading.Letters;
        }
    }

    /// <summary>The reading of a passage whose document is not at hand; null where the file of its set does not have it.</summary>
    /// <param name="items">The number of items that are looked for.</param>
    /// <param name="folder">That of the set whose statement cites it.</param>
    public FitReading? Find(string key, int items, string? folder)
    {
        if (folder is null || !_files.TryGetValue(folder, out var file) || !file.TryGetValue(key, out var letters) || letters.Length != items + 1)
        {
            _unknown += folder == Own ? 1 : 0;
            return null;
        }

        Answered++;
        if (folder == Own)
        {
            _fits[key] = letters;
        }

        return FitReading.Of(letters);
    }

    /// <summary>Says how the set's own file differs from what it would be now. Linear in the passages.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        // What a file has besides a release may be of what is left out.
        if (_isRelease || !_files.TryGetValue(Own, out var own))
        {
            return;
        }

        var differences = new List<string>();
        var added = _unknown + _fits.Keys.Count(key => !own.ContainsKey(key));
        Add(added, "passage is not in it", "passages are not in it");
        var changed = _fits.Count(fit => own.TryGetValue(fit.Key, out var kept) && kept != fit.Value);
        Add(changed, "passage is read otherwise", "passages are read otherwise");
        var left = own.Keys.Count(key => !_fits.ContainsKey(key));
        Add(left, "line belongs to no passage that the set cites", "lines belong to no passage that the set cites");
        if (differences.Count > 0)
        {
            diagnostics.Report(DiagnosticCatalogue.FitFileStale, FactSetPaths.FitFile, string.Join(", ", differences));
        }

        void Add(int count, string one, string many)
        {
            if (count > 0)
            {
                differences.Add(CountPhrase.Of(count, one, many));
            }
        }
    }
}
