using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>The documents that are at hand, by file name.</summary>
internal sealed class DocumentStore
{
    private const string ByteOrderMark = "\uFEFF";
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public DocumentStore(IEnumerable<SourceDocumentText> documents)
    {
        foreach (var document in documents)
        {
            _texts[document.Name] = document.Text.StartsWith(ByteOrderMark, StringComparison.Ordinal)
                ? document.Text.Substring(1)
                : document.Text;
        }
    }

    /// <summary>Gives a source its document, if it is at hand and still the one that was cited.</summary>
    public void Attach(SourceDefinition source, MappingSyntax syntax, NodeReader reader)
    {
        if (source.Symbol.File is not { } file || source.Symbol.Sha256 is not { } expected || !_texts.TryGetValue(file, out var text))
        {
            return;
        }

        // A text does not tell whether its file began with a byte-order mark, so that both digests are the file's.
        var digest = Digest(text);
        if (digest == expected || Digest(ByteOrderMark + text) == expected)
        {
            source.Document = new DocumentText(text);
            return;
        }

        source.IsChanged = true;
        reader.Diagnostics.Report(DiagnosticCatalogue.DocumentChanged, reader.At(syntax.Find("sha256")!.Value), file, digest);
    }

    private static string Digest(string text)
    {
        using var sha = SHA256.Create();
        return Hexadecimal.Format(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
