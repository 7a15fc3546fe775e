namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>
/// Counts the rows of a table as evidence does: in a well-formed table they are its records. Where a quotation mark is wrong the two
/// differ, and a record has no row.
/// </summary>
internal sealed class RowCounter
{
    private bool _isQuoted;
    private bool _isLost;
    private int _rows;

    /// <summary>Takes the next line of the file.</summary>
    public CsvLine Next(TextLine line)
    {
        int? row = _isQuoted || _isLost ? null : _rows + 1;
        var isFieldStart = !_isQuoted;
        foreach (var character in line.Text)
        {
            if (_isQuoted)
            {
                _isQuoted = character != '"';
                isFieldStart = !_isQuoted;
            }
            else if (isFieldStart && character == '"')
            {
                _isQuoted = true;
            }
            else
            {
                isFieldStart = character is ',' or ';' or '\t' or '|';
            }
        }

        _isLost |= line.IsCut;
        _rows += _isQuoted ? 0 : 1;
        return new CsvLine(line, row, !_isQuoted && !_isLost);
    }
}
