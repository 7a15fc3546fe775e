using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// The document of a source, byte for byte the one that was cited. It is decoded when the first passage of it is looked for: a document
/// that is only cited as a whole need not be a text.
/// </summary>
internal sealed class AttachedDocument(DocumentFile file, string? encoding, SyntaxLocation location, DiagnosticBag diagnostics)
{
    private bool _isDecoded;
    private DocumentText? _text;
    private RecordFinder? _records;
    private JsonDocumentIndex? _json;

    public DocumentFile File { get; } = file;

    /// <summary>The text; null, with a diagnostic the first time, where it cannot be decoded.</summary>
    public DocumentText? Text
    {
        get
        {
            if (!_isDecoded)
            {
                _isDecoded = true;
                _text = Decode();
            }

            return _text;
        }
    }

    /// <summary>The rows of the text, which must be readable.</summary>
    public RecordFinder Records => _records ??= RecordFinder.Create(File.Name, Text!);

    /// <summary>The values of the text, which must be readable.</summary>
    public JsonDocumentIndex Json => _json ??= JsonDocumentIndex.Read(Text!);

    private DocumentText? Decode()
    {
        if (File.Decode(encoding, out var fault) is { } text)
        {
            return new DocumentText(text);
        }

        var advice = encoding is not null ? "it has another encoding"
            : File.Content is not null && DocumentEncoding.FromMark(File.Content) is { } marked ? $"it begins with the mark of '{marked}'"
            : "a text of western Europe is often 'windows-1252'";
        diagnostics.Report(
            DiagnosticCatalogue.DocumentEncodingWrong, location, File.Path, encoding ?? DocumentEncoding.Default, fault, advice);
        return null;
    }
}
