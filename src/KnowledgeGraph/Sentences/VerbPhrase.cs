namespace KnowledgeGraph.Sentences;

/// <summary>
/// The verb with which the predicate of a pattern begins: <c>holds</c>, <c>has held</c>, <c>held</c>, <c>is</c>. It is put into the form that time
/// and modality need.
/// </summary>
internal sealed class VerbPhrase
{
    private readonly EnglishVerb? _verb;
    private readonly VerbForm _written;
    private readonly string _participle;

    private VerbPhrase(EnglishVerb? verb, VerbForm written, string participle, int length)
    {
        _verb = verb;
        _written = written;
        _participle = participle;
        Length = length;
    }

    /// <summary>The number of characters that it takes at the beginning of the predicate.</summary>
    public int Length { get; }

    /// <summary>Whether the pattern has the present tense, so that time may change it.</summary>
    public bool IsPresent => _written == VerbForm.AsWritten;

    /// <summary>Finds the verb at the beginning of a text; null if the first words are none that is known.</summary>
    public static VerbPhrase? At(string text)
    {
        var first = WordAt(text, 0);
        if (first == "has" && WordAt(text, 4) is var second && EnglishVerb.IsParticiple(second))
        {
            return new VerbPhrase(EnglishVerb.OfParticiple(second), VerbForm.Perfect, second, 4 + second.Length);
        }

        return EnglishVerb.OfSingular(first) is { } verb ? new VerbPhrase(verb, VerbForm.AsWritten, verb.Participle, first.Length)
            : EnglishVerb.OfPast(first) is { } past ? new VerbPhrase(past, VerbForm.Past, past.Participle, first.Length)
            : null;
    }

    /// <summary>The verb in a form.</summary>
    /// <param name="isPlural">Whether the subject is several.</param>
    /// <param name="isNegated">Whether it is denied.</param>
    public string In(VerbForm form, bool isPlural, bool isNegated)
    {
        var not = isNegated ? "not " : "";
        return form switch
        {
            VerbForm.Infinitive when _verb is not null => not + _verb.Base,
            VerbForm.Infinitive or VerbForm.PerfectInfinitive => $"{not}have {_participle}",
            VerbForm.Perfect => Perfect(isPlural, not),
            VerbForm.Past => Past(isPlural, isNegated),
            _ when _written == VerbForm.Perfect => Perfect(isPlural, not),
            _ when _written == VerbForm.Past => Past(isPlural, isNegated),
            _ => Present(isPlural, isNegated),
        };
    }

    private string Perfect(bool isPlural, string not) => $"{(isPlural ? "have" : "has")} {not}{_participle}";

    private string Present(bool isPlural, bool isNegated)
    {
        var finite = isPlural ? _verb!.Plural : _verb!.Singular;
        return !isNegated ? finite
            : _verb.IsAuxiliary ? finite + " not"
            : $"{(isPlural ? "do" : "does")} not {_verb.Base}";
    }

    private string Past(bool isPlural, bool isNegated)
    {
        // The past tense of a regular verb is its participle; what "did not" precedes is not known.
        if (_verb is null)
        {
            return isNegated ? Perfect(isPlural, "not ") : _participle;
        }

        var finite = isPlural ? _verb.PluralPast : _verb.Past;
        return !isNegated ? finite : _verb.IsAuxiliary ? finite + " not" : $"did not {_verb.Base}";
    }

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return start >= text.Length || (end < text.Length && text[end] != ' ') ? "" : text[start..end];
    }
}
