namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// Finds the speaker nearest to the words that hand a claim on, in the sentence of a passage: in "the line will close, says a driver whom
/// the company knows" that is the driver, not the company. Speakers are those to whom the set attributes anything.
/// </summary>
internal sealed class NearestSpeakers(NameForms names, IReadOnlyList<string> speakers)
{
    private readonly Dictionary<(string Source, TokenRange Passage), (string Entity, int Distance)?> _nearest = [];

    /// <summary>Another speaker who is nearer in every passage that has words of speech; null where there is none.</summary>
    public string? NearerThan(string speaker, PassageWindow?[] windows)
    {
        string? other = null;
        foreach (var window in windows)
        {
            if (window is null)
            {
                return null;
            }

            var sentence = window.Text.Around(window.Passage);
            if (Nearest(window, sentence) is not var (entity, distance))
            {
                continue;
            }

            if (entity == speaker || DistanceOf(speaker, window.Text, sentence) is not { } own || own <= distance)
            {
                return null;
            }

            other = entity;
        }

        return other;
    }

    private (string Entity, int Distance)? Nearest(PassageWindow window, TokenRange sentence)
    {
        var key = (window.Source.Id, window.Passage);
        if (_nearest.TryGetValue(key, out var known))
        {
            return known;
        }

        (string Entity, int Distance)? nearest = null;
        foreach (var speaker in speakers)
        {
            if (DistanceOf(speaker, window.Text, sentence) is { } distance && (nearest is null || distance < nearest.Value.Distance))
            {
                nearest = (speaker, distance);
            }
        }

        _nearest.Add(key, nearest);
        return nearest;
    }

    /// <summary>The tokens between a name and the nearest words of speech; null where either is not in the sentence.</summary>
    private int? DistanceOf(string speaker, FitText text, TokenRange sentence)
    {
        int? nearest = null;
        foreach (var speech in SpeechIn(text, sentence))
        {
            foreach (var name in names.PlacesOf(speaker, text, sentence))
            {
                var distance = name.First >= speech.End ? name.First - speech.End : Math.Max(0, speech.First - name.End);
                nearest = Math.Min(nearest ?? int.MaxValue, distance);
            }
        }

        return nearest;
    }

    private static IEnumerable<TokenRange> SpeechIn(FitText text, TokenRange sentence)
    {
        if (text.Words is not { } words)
        {
            yield break;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            foreach (var phrase in words.Speech)
            {
                if (Phrases.IsAt(phrase, text, i, sentence.End))
                {
                    yield return new TokenRange(i, i + phrase.Length);
                }
            }
        }
    }
}
