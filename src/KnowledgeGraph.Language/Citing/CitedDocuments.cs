using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Citing;

/// <summary>The documents of a set while passages of them are cited: each is decoded and prepared once.</summary>
public sealed class CitedDocuments(FactSetFiles set, SourceList sources)
{
    // Further places are not listed.
    private const int MaxPlaces = 20;

    private readonly Dictionary<string, Citable> _documents = new(StringComparer.Ordinal);

    /// <summary>The evidence for words; many passages of one document cost little more than one.</summary>
    public Citation Cite(string source, string exact, string? prefix, string? suffix)
    {
        var document = Open(source);
        if (document.Finder is not { } finder)
        {
            return new Citation(null, document.Fault);
        }

        return finder.FindIndexed(exact, prefix ?? "", suffix ?? "", MaxPlaces + 1) switch
        {
            [] => new Citation(null, NotFound(finder, exact, (prefix ?? suffix) is not null)),
            [var place] => new Citation(new EvidenceReference(source, place.Offset, place.Length, PassageDigest.Compute(exact)), null),
            var places => new Citation(null, Ambiguous(places)),
        };
    }

    /// <summary>The decoded document of a source; null, with the reason, where it cannot be had.</summary>
    public DocumentText? Text(string source, out string? fault)
    {
        var document = Open(source);
        fault = document.Fault;
        return document.Text;
    }

    /// <summary>The file of a source's document; null where it is not available.</summary>
    public DocumentFile? File(string source) => Open(source).File;

    private static string Ambiguous(IReadOnlyList<PassageMatch> places)
    {
        var number = places.Count > MaxPlaces ? $"more than {MaxPlaces}" : $"{places.Count}";
        return $"occurs {number} times, at {Offsets(places)}; give more words";
    }

    private static string Offsets(IEnumerable<PassageMatch> places) =>
        string.Join(", ", places.Take(MaxPlaces).Select(place => place.Offset).Order());

    private static string NotFound(PassageFinder finder, string exact, bool hasContext)
    {
        if (hasContext && finder.FindIndexed(exact, "", "", MaxPlaces) is { Count: > 0 } elsewhere)
        {
            return $"does not occur with that before or after it; without, it occurs at {Offsets(elsewhere)}";
        }

        return finder.Nearest(exact) is var (offset, words)
            ? $"does not occur; the nearest text is, at {offset}: {words}"
            : "does not occur";
    }

    private Citable Open(string id)
    {
        if (!_documents.TryGetValue(id, out var document))
        {
            _documents.Add(id, document = Read(id));
        }

        return document;
    }

    private Citable Read(string id)
    {
        if (sources.Find(id) is not { } source)
        {
            return new Citable(null, null, $"there is no source '{id}'");
        }

        if (!source.HasDocument)
        {
            return new Citable(null, null, $"the source '{id}' has no file, so it can only be cited as a whole");
        }

        if (source.DocumentIn(set) is not { } file)
        {
            var name = source.DocumentName is { } path ? $"'{path}' " : "";
            return new Citable(null, null, $"the document {name}of the source '{id}' is not available; name its folder with --documents");
        }

        return file.Decode(source.Encoding, out var fault) is { } text
            ? new Citable(file, new DocumentText(text), null)
            : new Citable(
                file, null, $"the document '{file.Path}' is not {source.Encoding ?? "utf-8"}, because of {fault}; name its 'encoding'");
    }

    private sealed class Citable(DocumentFile? file, DocumentText? text, string? fault)
    {
        private PassageFinder? _finder;

        public DocumentFile? File { get; } = file;

        public DocumentText? Text { get; } = text;

        public string? Fault { get; } = fault;

        public PassageFinder? Finder => _finder ??= Text is null ? null : new PassageFinder(Text);
    }
}
