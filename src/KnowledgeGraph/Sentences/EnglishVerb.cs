namespace KnowledgeGraph.Sentences;

/// <summary>The forms of an English verb.</summary>
/// <param name="Base">The infinitive: <c>hold</c>.</param>
/// <param name="Singular">The third person: <c>holds</c>.</param>
/// <param name="Past">The past tense: <c>held</c>.</param>
/// <param name="Participle">The past participle: <c>held</c>.</param>
internal sealed record EnglishVerb(string Base, string Singular, string Past, string Participle)
{
    /// <summary>The form that follows "they": <c>hold</c>, <c>are</c>.</summary>
    public string Plural => Base == "be" ? "are" : Base;

    /// <summary>The past tense that follows "they": <c>held</c>, <c>were</c>.</summary>
    public string PluralPast => Base == "be" ? "were" : Past;

    /// <summary>Whether it is negated by itself, without "do".</summary>
    public bool IsAuxiliary => Base == "be";

    /// <summary>The verb of a third person in the present tense; null for a word that cannot be one.</summary>
    public static EnglishVerb? OfSingular(string word) => IrregularVerbs.OfSingular(word) ?? RegularVerbs.OfSingular(word);

    /// <summary>The verb of a past tense, if it is irregular; null for any other word.</summary>
    public static EnglishVerb? OfPast(string word) => IrregularVerbs.OfPast(word);

    /// <summary>The verb of a participle, if it is irregular; null for any other word.</summary>
    public static EnglishVerb? OfParticiple(string word) => IrregularVerbs.OfParticiple(word);

    /// <summary>Whether a word is a past participle, as far as its form tells.</summary>
    public static bool IsParticiple(string word) =>
        IrregularVerbs.OfParticiple(word) is not null
        || word is "born" or "agreed" or "freed" or "guaranteed" or "decreed"
        || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal));
}
