namespace KnowledgeGraph.Search;

/// <summary>The matches of one text with the words of a query so far.</summary>
internal struct FieldTally
{
    /// <summary>The number of the last word matched, from 1.</summary>
    private ushort _lastWord;
    private ushort _lastWorth;

    /// <summary>The number of words of the query that the text contains.</summary>
    public ushort Matched { get; private set; }

    /// <summary>The number of them that it contains exactly as asked.</summary>
    public ushort Exact { get; private set; }

    /// <summary>The total value of the matches.</summary>
    public int Sum { get; private set; }

    /// <summary>Counts a match; among several terms for the same word, the best counts.</summary>
    public void Count(int word, int worth)
    {
        if (_lastWord != word)
        {
            _lastWord = (ushort)word;
            _lastWorth = 0;
            Matched++;
        }

        if (worth <= _lastWorth)
        {
            return;
        }

        Sum += worth - _lastWorth;
        if (worth == SearchScore.Word)
        {
            Exact++;
        }

        _lastWorth = (ushort)worth;
    }
}
