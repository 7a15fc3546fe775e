namespace KnowledgeGraph.Compiler.Fit;

/// <summary>A document as statements are compared with it: its tokens, and the sentences and paragraphs that they form.</summary>
internal sealed class FitText
{
    private readonly int[] _sentences;
    private readonly List<int> _starts = [];
    private readonly List<bool> _opensParagraph = [];

    /// <summary>Reads a text. Linear.</summary>
    /// <param name="words">The words of its language; null where nothing is known about that.</param>
    public FitText(string text, FitWords? words)
    {
        (Text, Words) = (text, words);
        Tokens = FitTokenizer.Tokenize(text);
        _sentences = new int[Tokens.Count];
        for (var i = 0; i < Tokens.Count; i++)
        {
            var border = i == 0 ? SentenceBorder.Paragraph : SentenceBorders.Between(text, Tokens, i, words);
            if (border != SentenceBorder.None)
            {
                _starts.Add(i);
                _opensParagraph.Add(border == SentenceBorder.Paragraph);
            }

            _sentences[i] = _starts.Count - 1;
        }
    }

    public string Text { get; }

    public FitWords? Words { get; }

    public List<FitToken> Tokens { get; }

    /// <summary>The tokens between two places, also those that are only in part. O(log n).</summary>
    /// <param name="start">In UTF-16 units.</param>
    /// <param name="end">The first unit after the part.</param>
    public TokenRange Between(int start, int end)
    {
        var first = FirstEndingAfter(start);
        var last = first;
        while (last < Tokens.Count && Tokens[last].Start < end)
        {
            last++;
        }

        return new TokenRange(first, last);
    }

    /// <summary>The sentences that a part of the text is in.</summary>
    public TokenRange Around(TokenRange part) => part.IsEmpty
        ? part
        : new TokenRange(_starts[_sentences[part.First]], SentenceEnd(_sentences[part.End - 1]));

    /// <summary>The sentences that a part of the text is in, and the one before them in the same paragraph.</summary>
    public TokenRange Context(TokenRange part)
    {
        if (part.IsEmpty)
        {
            return part;
        }

        var first = _sentences[part.First];
        return new TokenRange(
            _starts[first > 0 && !_opensParagraph[first] ? first - 1 : first], SentenceEnd(_sentences[part.End - 1]));
    }

    private int SentenceEnd(int sentence) => sentence + 1 < _starts.Count ? _starts[sentence + 1] : Tokens.Count;

    private int FirstEndingAfter(int place)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Tokens[middle].End <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

/// <summary>Tokens from a first one to the one before an end.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;
}
