namespace KnowledgeGraph.Search;

/// <summary>An entity found by a search.</summary>
public readonly record struct SearchHit
{
    private readonly int _text;

    internal SearchHit(Entity entity, int score, SearchField matchedOn, int text, bool isAmbiguous)
    {
        Entity = entity;
        ScoreInThousandths = score;
        MatchedOn = matchedOn;
        _text = text;
        IsAmbiguous = isAmbiguous;
    }

    public Entity Entity { get; }

    /// <summary>
    /// How well the entity matches, from 0 to 1: above 0.99 if the query is the whole name, alias or id, ignoring case and diacritics, and
    /// lower for a part of it, a misspelling or a word of the description.
    /// </summary>
    public double Score => ScoreInThousandths / 1000.0;

    /// <summary>The kind of text that matches best.</summary>
    public SearchField MatchedOn { get; }

    /// <summary>The text that matches best. Allocates; see <see cref="MatchedTextUtf8"/>.</summary>
    public string MatchedText => Entity.Graph.Texts.Text(_text);

    public ReadOnlySpan<byte> MatchedTextUtf8 => Entity.Graph.Texts.Utf8(_text);

    /// <summary>Whether <see cref="MatchedText"/> is also the name or alias of another entity, ignoring case and diacritics.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>Whether the query is the whole of <see cref="MatchedText"/>, ignoring case and diacritics.</summary>
    public bool IsExact => ScoreInThousandths >= SearchScore.Exact;

    internal int ScoreInThousandths { get; }

    /// <inheritdoc />
    public override string ToString() => this == default ? "" : $"{Entity} ({MatchedOn} '{MatchedText}', {ScoreInThousandths})";
}
