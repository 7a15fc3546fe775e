using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Reanchoring;

/// <summary>Corrects the positions of passages after their documents changed, where the digest identifies a single place.</summary>
public sealed class DocumentReanchoring
{
    private readonly FactSetFiles _set;
    private readonly SourceList _sources;
    private readonly FileEdits _edits = new();
    private readonly List<ReanchoringStep> _steps = [];
    private readonly HashSet<string> _records = new(StringComparer.Ordinal);
    private int _unchanged;

    private DocumentReanchoring(FactSetFiles set, SourceList sources)
    {
        _set = set;
        _sources = sources;
    }

    /// <summary>Re-anchors the passages of every source whose document is available, or those of one source. Nothing is written.</summary>
    /// <param name="set">The set, as it is on disk.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="source">The id of the one source; null for all.</param>
    public static ReanchoringResult Run(FactSetFiles set, SourceList sources, string? source)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(sources);
        var reanchoring = new DocumentReanchoring(set, sources);
        reanchoring.Run(source);
        return new ReanchoringResult(reanchoring._unchanged, reanchoring._steps, reanchoring._edits.Apply());
    }

    private void Run(string? source)
    {
        _records.UnionWith(CitedPassage.SourcesOfRecords(_set.Files));
        var cited = CitedPassage.In(_set.Files)
            .ToLookup(passage => _sources.Find(passage.Reference.Source)?.Id ?? passage.Reference.Source, StringComparer.Ordinal);
        var named = source is null ? null : _sources.Find(source);
        foreach (var entry in _sources.Entries.Concat(_sources.Used).Where(entry => source is null || entry == named))
        {
            // Where two have one id, which is an error, what cites it cites the first.
            if (ReferenceEquals(entry, _sources.Find(entry.Id)) && entry.DocumentIn(_set) is { } document)
            {
                Run(entry, document, [.. cited[entry.Id]]);
            }
        }
    }

    private void Run(SourceEntry source, DocumentFile file, CitedPassage[] passages)
    {
        if (file.Decode(source.Encoding, out _) is not { } text)
        {
            return;
        }

        var document = new DocumentText(text);
        var displaced = passages.Where(passage => !IsInPlace(passage.Reference, document)).ToArray();
        _unchanged += passages.Length - displaced.Length;
        if (displaced.Length > 0)
        {
            var found = new PassageSearch(document).Find(displaced.Select(passage => passage.Reference));
            foreach (var passage in displaced)
            {
                Move(passage, found.GetValueOrDefault(passage.Reference) ?? []);
            }
        }

        UpdateDigest(source, file.Sha256);
    }

    private void Move(CitedPassage passage, IReadOnlyList<PassageMatch> places)
    {
        if (places.Count != 1)
        {
            _steps.Add(new PassageLeft(passage, [.. places.Select(place => place.Offset)]));
            return;
        }

        var moved = passage.Reference with { Offset = places[0].Offset, Length = places[0].Length };
        _edits.Replace(passage.File, passage.Scalar, moved.ToString());
        _steps.Add(new PassageMoved(passage, moved));
    }

    private static bool IsInPlace(EvidenceReference reference, DocumentText document) =>
        reference.Offset + reference.Length <= document.Length
        && PassageDigest.Compute(document.Passage(reference.Offset, reference.Length)) == reference.Digest;

    /// <summary>Without the digest of the whole document, the compiler would not look into the changed one.</summary>
    private void UpdateDigest(SourceEntry source, string digest)
    {
        if (source.Digest is not { } written || written.Value == digest)
        {
            return;
        }

        if (source.IsUsed)
        {
            _steps.Add(new DigestOfOthers(source.Id, source.File.Path));
            return;
        }

        _edits.Replace(source.File, written, digest);
        _steps.Add(new DigestUpdated(source.Id, source.File.Path, digest, source.HasUncited, _records.Contains(source.Id)));
    }
}
