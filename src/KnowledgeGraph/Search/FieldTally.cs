namespace KnowledgeGraph.Search;

/// <summary>What one text has of the words asked for so far.</summary>
internal struct FieldTally
{
    /// <summary>The number of the last word that the text has, from 1.</summary>
    private ushort _lastWord;
    private ushort _lastWorth;

    /// <summary>How many words of the question it has.</summary>
    public ushort Matched { get; private set; }

    /// <summary>How many of them as they were asked for.</summary>
    public ushort Exact { get; private set; }

    /// <summary>Their worth together.</summary>
    public int Sum { get; private set; }

    /// <summary>Counts a word; of several terms that it may mean, the best.</summary>
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
