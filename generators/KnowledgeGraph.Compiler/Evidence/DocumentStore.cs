using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>Gives each source its document.</summary>
internal sealed class DocumentStore(IEnumerable<DocumentFile> documents, DocumentFolderState folder)
{
    private readonly DocumentLookup _lookup = new(documents);

    /// <summary>Gives a source its document, if there is one and it is still the one that was cited.</summary>
    public void Attach(SourceDefinition source, MappingSyntax syntax, NodeReader reader)
    {
        if (source.Symbol.Sha256 is not { } expected)
        {
            return;
        }

        var path = source.Symbol.File;
        var place = reader.At(syntax.Find(path is null ? "sha256" : "file")!.Value);
        if (path is not null && _lookup.AtPath(path) is { } exact && exact.Sha256 != expected)
        {
            source.Fault = DocumentFault.Changed;
            reader.Diagnostics.Report(
                DiagnosticCatalogue.DocumentChanged, reader.At(syntax.Find("sha256")!.Value), path, exact.Sha256,
                _lookup.WithDigest(expected) is { } moved
                    ? $"'{moved.Path}' is the one: write that as 'file'"
                    : "'kg cite --reanchor' updates the passages of a changed document");
        }
        else if (((path is null ? null : _lookup.AtPath(path)) ?? _lookup.WithDigest(expected)) is not { } found)
        {
            ReportMissing(source, path, place, reader);
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

    private void ReportMissing(SourceDefinition source, string? path, SyntaxLocation place, NodeReader reader)
    {
        source.Fault = folder == DocumentFolderState.Named ? DocumentFault.Missing : DocumentFault.None;
        if (folder == DocumentFolderState.Absent)
        {
            return;
        }

        var what = path is null ? "file with this SHA-256" : $"'{path}', nor any file with its SHA-256";
        var descriptor = folder == DocumentFolderState.Named ? DiagnosticCatalogue.DocumentMissing : DiagnosticCatalogue.DocumentNotKept;
        reader.Diagnostics.Report(descriptor, place, what, source.Symbol.Id, path is null ? "" : Hint(path, reader));
    }

    private string Hint(string path, NodeReader reader)
    {
        var namesakes = _lookup.Namesakes(path).Select(file => $"'{file.Path}'").Take(3).ToArray();
        return namesakes.Length > 0
            ? $"; {string.Join(", ", namesakes)} has this name, but other bytes"
            : reader.Suggester.Hint(path, _lookup.Paths);
    }
}
