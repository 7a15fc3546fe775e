using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Reanchoring;

/// <summary>Mends the positions of passages after their documents changed, where the digest says for certain which place is meant.</summary>
internal sealed class DocumentReanchoring(FactFiles set, FileEdits edits, IAnsiConsole console)
{
    private int _kept;
    private int _moved;
    private int _left;

    /// <summary>Mends every source whose document is at hand, or the one that is named.</summary>
    /// <returns>True where every passage has a place.</returns>
    public bool Run(string? source)
    {
        var cited = CitedPassage.In(set.Files).ToLookup(passage => passage.Reference.Source, StringComparer.Ordinal);
        foreach (var entry in SourceList.Entries(set).Where(entry => source is null || entry.Name == source))
        {
            if (SourceList.FileOf(entry) is { } file && set.Documents.FirstOrDefault(document => document.Name == file.Value) is { } document)
            {
                Run(entry, document, [.. cited[entry.Name]]);
            }
            else if (source is not null)
            {
                throw new UnusableInputException($"The document of the source '{source}' is not at hand. Name its folder with --documents.");
            }
        }

        console.WriteLine($"{_kept} passages stand where they stood, {_moved} moved, {_left} left to you");
        return _left == 0;
    }

    private void Run(MappingEntrySyntax source, SourceDocumentText file, CitedPassage[] passages)
    {
        var document = new DocumentText(file.Text.TrimStart('\uFEFF'));
        var astray = passages.Where(passage => !IsInPlace(passage.Reference, document)).ToArray();
        _kept += passages.Length - astray.Length;
        if (astray.Length > 0)
        {
            var found = new PassageSearch(document).Find(astray.Select(passage => passage.Reference));
            foreach (var passage in astray)
            {
                Mend(passage, found.GetValueOrDefault(passage.Reference) ?? []);
            }
        }

        MendDigest(source, file.Text);
    }

    private void Mend(CitedPassage passage, IReadOnlyList<PassageMatch> places)
    {
        if (places.Count == 1)
        {
            var moved = passage.Reference with { Offset = places[0].Offset, Length = places[0].Length };
            console.WriteLine($"{passage}: {passage.Reference} → {moved}");
            edits.Replace(passage.File, passage.Scalar, moved.ToString());
            _moved++;
            return;
        }

        _left++;
        console.WriteLine(places.Count == 0
            ? $"{passage}: {passage.Reference} no longer stands in the document; cite it again, or give the statement up"
            : $"{passage}: {passage.Reference} stands {places.Count} times, at {string.Join(", ", places.Select(place => place.Offset))}; choose one");
    }

    private static bool IsInPlace(EvidenceReference reference, DocumentText document) =>
        reference.Offset + reference.Length <= document.Length
        && PassageDigest.Compute(document.Passage(reference.Offset, reference.Length)) == reference.Digest;

    /// <summary>The digest of the whole document: without it the compiler would not look into the changed one.</summary>
    private void MendDigest(MappingEntrySyntax source, string text)
    {
        if (((MappingSyntax)source.Value).Find("sha256")?.Value is not ScalarSyntax written)
        {
            return;
        }

        var digests = new[] { text.TrimStart('\uFEFF'), "\uFEFF" + text.TrimStart('\uFEFF') }.Select(Digest).ToArray();
        if (digests.Contains(written.Value))
        {
            return;
        }

        console.WriteLine($"sources.yaml: the document of '{source.Name}' has changed; its sha256 is now {digests[0]}");
        edits.Replace(SourceList.File(set), written, digests[0]);
        if (((MappingSyntax)source.Value).Find("uncited") is not null)
        {
            console.WriteLine($"sources.yaml: what is 'uncited' of '{source.Name}' has no digest to find it by; look at those positions again");
        }
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
