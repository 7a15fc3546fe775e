namespace KnowledgeGraph.Search;

/// <summary>An entity that a search found.</summary>
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
    /// How well it fits, from 0 to 1: above 0.99 where the question is the whole name, alias or id but for case and marks, and less
    /// than that for a part of it, a misspelling or a word of the description.
    /// </summary>
    public double Score => ScoreInThousandths / 1000.0;

    /// <summary>Which text of the entity fits best.</summary>
    public SearchField MatchedOn { get; }

    /// <summary>That text. Allocates; see <see cref="MatchedTextUtf8"/>.</summary>
    public string MatchedText => Entity.Graph.Texts.Text(_text);

    public ReadOnlySpan<byte> MatchedTextUtf8 => Entity.Graph.Texts.Utf8(_text);

    /// <summary>True when <see cref="MatchedText"/> is the name or alias, but for case and marks, of another entity too.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>True when the question is the whole of <see cref="MatchedText"/>, but for case and marks.</summary>
    public bool IsExact => ScoreInThousandths >= SearchScore.Exact;

    internal int ScoreInThousandths { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Entity} ({MatchedOn} '{MatchedText}', {ScoreInThousandths})";
}
