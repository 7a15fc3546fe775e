namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>Finds the end of a record of a table, and its quotation marks that are wrong.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4180"/>
internal sealed class CsvScan(char delimiter)
{
    private int _offset;
    private bool _isFieldStart = true;
    private bool _isClosed;

    /// <summary>Whether a quotation mark is open after the lines taken so far.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Where the last quotation mark was opened, from the beginning of the record.</summary>
    public int Opening { get; private set; } = -1;

    /// <summary>Where a quoted field goes on after its end; -1 if none does.</summary>
    public int Wrong { get; private set; } = -1;

    /// <summary>Where the fields begin.</summary>
    public List<int> FieldStarts { get; } = [0];

    /// <summary>Takes a line with its end.</summary>
    public void Take(TextLine line)
    {
        foreach (var character in line.Text)
        {
            Take(character);
        }

        if (IsOpen)
        {
            _offset += line.Break.Length;
        }
    }

    private void Take(char character)
    {
        if (IsOpen)
        {
            IsOpen = character != '"';
            _isClosed = !IsOpen;
        }
        else if (character == delimiter)
        {
            FieldStarts.Add(_offset + 1);
            _isFieldStart = true;
            _isClosed = false;
            _offset++;
            return;
        }
        else if (character == '"' && (_isFieldStart || _isClosed))
        {
            // After a closed one it is the second of a pair: the field goes on.
            Opening = _isFieldStart ? _offset : Opening;
            IsOpen = true;
            _isClosed = false;
        }
        else if (_isClosed && Wrong < 0 && character != ' ')
        {
            Wrong = _offset;
        }

        _isFieldStart = false;
        _offset++;
    }
}
