namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// The rows of a document, counted from 1. In a table (<c>.csv</c>, <c>.tsv</c>, <c>.tab</c>, <c>.psv</c>) a row is a record as RFC 4180
/// describes it, the header being the first; in any other document it is a line.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7111#section-2.1"/>
public sealed class RecordFinder
{
    private static readonly string[] TableExtensions = [".csv", ".tsv", ".tab", ".psv"];

    private readonly DocumentText _document;
    private readonly List<(int Start, int End)> _rows = [];

    private RecordFinder(DocumentText document) => _document = document;

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Finds the ends of all rows. Linear in the length.</summary>
    public static RecordFinder Create(string name, DocumentText document)
    {
        var finder = new RecordFinder(document);
        finder.Read(TableExtensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
        return finder;
    }

    /// <summary>Where a row stands, without its line end.</summary>
    /// <param name="row">From 1 to <see cref="Count"/>.</param>
    public PassageMatch Row(int row)
    {
        var (start, end) = _rows[row - 1];
        var offset = _document.ToCodePointOffset(start);
        return new PassageMatch(offset, _document.ToCodePointOffset(end) - offset);
    }

    private void Read(bool isTable)
    {
        var text = _document.Text;
        var start = 0;
        var isQuoted = false;
        var isFieldStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (isQuoted)
            {
                // A quotation mark inside a field is written twice: it ends the field and begins it again.
                isQuoted = character != '"';
                isFieldStart = !isQuoted;
            }
            else if (isTable && isFieldStart && character == '"')
            {
                isQuoted = true;
            }
            else if (character is '\n' or '\r')
            {
                _rows.Add((start, i));
                i += character == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
                isFieldStart = true;
            }
            else
            {
                isFieldStart = character is ',' or ';' or '\t' or '|';
            }
        }

        if (start < text.Length)
        {
            _rows.Add((start, text.Length));
        }
    }
}
