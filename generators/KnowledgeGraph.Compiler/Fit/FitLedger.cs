using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// The readings of passages that files keep: they answer where a document is not at hand, and are compared with what is read where it is.
/// </summary>
internal sealed class FitLedger
{
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ofUsedSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fits = new(StringComparer.Ordinal);
    private readonly bool _hasFile;
    private readonly bool _isRelease;
    private int _unknown;

    private FitLedger(CompilationOptions options, string? release, DiagnosticBag diagnostics)
    {
        _isRelease = release is not null;
        foreach (var file in options.FitFiles)
        {
            var isUsed = FactSetPaths.IsOfUsedSet(file.Path);
            _hasFile |= !isUsed;
            foreach (var fit in FitFile.Read(file, release, diagnostics))
            {
                (isUsed ? _ofUsedSets : _own)[fit.Key] = fit.Value;
            }
        }
    }

    /// <summary>No readings.</summary>
    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    /// <summary>The readings of the set's own passages, by digest.</summary>
    public IReadOnlyDictionary<string, string> Fits => _fits;

    /// <summary>The number of passages for which a file has answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Reads the files of a set; null where it has none, and nobody wants to write one.</summary>
    /// <param name="release">The level of the release that is compiled; null for the whole set.</param>
    public static FitLedger? Open(CompilationOptions options, string? release, DiagnosticBag diagnostics) =>
        options.FitFiles.Count > 0 || options.KeepsFit ? new FitLedger(options, release, diagnostics) : null;

    /// <summary>Notes a passage that was read.</summary>
    /// <param name="isOwn">It is cited by the set itself, and not by one that it uses.</param>
    public void Note(string key, FitReading reading, bool isOwn)
    {
        if (isOwn)
        {
            _fits[key] = reading.Letters;
        }
    }

    /// <summary>The reading of a passage whose document is not at hand; null where no file has it.</summary>
    /// <param name="items">The number of items that are looked for.</param>
    public FitReading? Find(string key, int items, bool isOwn)
    {
        if ((!_own.TryGetValue(key, out var letters) && !_ofUsedSets.TryGetValue(key, out letters)) || letters.Length != items + 1)
        {
            _unknown += isOwn ? 1 : 0;
            return null;
        }

        Answered++;
        if (isOwn)
        {
            _fits[key] = letters;
        }

        return FitReading.Of(letters);
    }

    /// <summary>Says how the set's own file differs from what it would be now. Linear in the passages.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        // What a file has besides a release may be of what is left out.
        if (!_hasFile || _isRelease)
        {
            return;
        }

        var differences = new List<string>();
        var added = _unknown + _fits.Keys.Count(key => !_own.ContainsKey(key));
        Add(added, "passage is not in it", "passages are not in it");
        var changed = _fits.Count(fit => _own.TryGetValue(fit.Key, out var kept) && kept != fit.Value);
        Add(changed, "passage is read otherwise", "passages are read otherwise");
        var left = _own.Keys.Count(key => !_fits.ContainsKey(key));
        Add(left, "line is of nothing that the set cites now", "lines are of nothing that the set cites now");
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
