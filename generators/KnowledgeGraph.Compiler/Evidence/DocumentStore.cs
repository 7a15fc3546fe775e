using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Uses;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>Gives each source its document, from the documents folder of its own set.</summary>
internal sealed class DocumentStore
{
    private readonly DocumentFolderState _state;
    private readonly DocumentLookup _lookup;
    private readonly Dictionary<string, DocumentLookup> _ofUsedSets = new(StringComparer.Ordinal);
    private readonly UsedSets? _sets;

    /// <param name="documents">Those of used sets have the folder of their set in their paths.</param>
    /// <param name="state">The documents folder of the set that is compiled.</param>
    /// <param name="sets">The sets that are compiled together; null where the set has no ontology.</param>
    public DocumentStore(IEnumerable<DocumentFile> documents, DocumentFolderState state, UsedSets? sets)
    {
        _state = state;
        _sets = sets;
        var own = documents.ToLookup(document => !FactSetPaths.IsOfUsedSet(document.Path));
        _lookup = new DocumentLookup(own[true]);
        foreach (var folder in sets?.Folders ?? [])
        {
            var start = $"{folder}/{FactSetPaths.DocumentsFolder}/";
            _ofUsedSets.Add(folder, new DocumentLookup(own[false]
                .Where(document => document.Path.StartsWith(start, StringComparison.Ordinal))
                .Select(document => document.At(document.Path.Substring(start.Length)))));
        }
    }

    /// <summary>Gives a source its document, if there is one and it is still the one that was cited.</summary>
    public void Attach(SourceDefinition source, MappingSyntax syntax, NodeReader reader)
    {
        if (source.Symbol.Sha256 is not { } expected)
        {
            return;
        }

        var (lookup, state) = FolderOf(reader.Path);
        var path = source.Symbol.File;
        var place = reader.At(syntax.Find(path is null ? "sha256" : "file")!.Value);
        if (path is not null && lookup.AtPath(path) is { } exact && exact.Sha256 != expected)
        {
            source.Fault = DocumentFault.Changed;
            reader.Diagnostics.Report(
                DiagnosticCatalogue.DocumentChanged, reader.At(syntax.Find("sha256")!.Value), path, exact.Sha256,
                lookup.WithDigest(expected) is { } moved
                    ? $"'{moved.Path}' is the one: write that as 'file'"
                    : "'kg cite --reanchor' updates the passages of a changed document");
        }
        else if (((path is null ? null : lookup.AtPath(path)) ?? lookup.WithDigest(expected)) is not { } found)
        {
            ReportMissing(source, path, place, lookup, state, reader);
        }
        else
        {
            if (path is not null && found.Name != DocumentFile.NameOf(path))
            {
                reader.Diagnostics.Report(DiagnosticCatalogue.DocumentMisnamed, place, path, found.Path);
            }

            // What is found by its digest alone is where a reader of the image should look for it.
            source.Symbol = source.Symbol with { File = found.Path };
            source.Document = new AttachedDocument(found, source.Symbol.Encoding, place, reader.Diagnostics);
        }
    }

    /// <summary>A used set has the documents that it brings; whether they are all there was checked where it was compiled.</summary>
    private (DocumentLookup Lookup, DocumentFolderState State) FolderOf(string file) =>
        FactSetPaths.IsOfUsedSet(file) && _sets?.FolderOf(file) is { } folder
            ? (_ofUsedSets[folder], DocumentFolderState.Absent)
            : (_lookup, _state);

    private static void ReportMissing(
        SourceDefinition source, string? path, SyntaxLocation place, DocumentLookup lookup, DocumentFolderState state, NodeReader reader)
    {
        source.Fault = state == DocumentFolderState.Named ? DocumentFault.Missing : DocumentFault.None;
        if (state == DocumentFolderState.Absent)
        {
            return;
        }

        var what = path is null ? "file with this SHA-256" : $"'{path}', nor any file with its SHA-256";
        var descriptor = state == DocumentFolderState.Named ? DiagnosticCatalogue.DocumentMissing : DiagnosticCatalogue.DocumentNotKept;
        reader.Diagnostics.Report(descriptor, place, what, source.Symbol.Id, path is null ? "" : Hint(path, lookup, reader));
    }

    private static string Hint(string path, DocumentLookup lookup, NodeReader reader)
    {
        var namesakes = lookup.Namesakes(path).Select(file => $"'{file.Path}'").Take(3).ToArray();
        return namesakes.Length > 0
            ? $"; {string.Join(", ", namesakes)} has this name, but other bytes"
            : reader.Suggester.Hint(path, lookup.Paths);
    }
}
