using System.Collections.Frozen;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Sentences;

/// <summary>The sentence pattern of a predicate that declares none, from the words of its label.</summary>
internal static class DefaultSentence
{
    private const string Subject = "{" + SentencePattern.Subject + "}";
    private const string Object = "{" + SentencePattern.Object + "}";

    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        [
            "about", "above", "after", "against", "among", "around", "at", "before", "behind", "below", "beside", "between", "beyond", "by", "for",
            "from", "in", "into", "near", "of", "off", "on", "onto", "out", "outside", "over", "through", "to", "toward", "towards", "under", "upon",
            "with", "within", "without",
        ],
        StringComparer.Ordinal);

    // Adjectives that a preposition follows, and so have no article; nor has "part of".
    private static readonly FrozenSet<string> Adjectives = FrozenSet.ToFrozenSet(
        [
            "absent", "acceptable", "adjacent", "afraid", "aware", "available", "capable", "close", "conditional", "dependent",
            "different", "equal", "equivalent", "essential", "famous", "fond", "free", "friendly", "full", "guilty", "identical",
            "important", "independent", "inferior", "liable", "loyal", "next", "opposite", "parallel", "part", "present",
            "proud", "ready", "relevant", "responsible", "similar", "subordinate", "suitable", "superior", "typical", "useful", "wary", "worthy",
        ],
        StringComparer.Ordinal);

    /// <summary>Returns the pattern.</summary>
    /// <param name="label">The label of the direction in which the sentence reads.</param>
    /// <param name="isInverse">Whether the sentence begins at the object of the statement.</param>
    public static string Of(Predicate predicate, string label, bool isInverse = false)
    {
        // Braces and brackets have a meaning in a pattern.
        var words = label.Split([' ', '{', '}', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? $"{Subject}: {Object}"
            : predicate.IsRelation ? Relation(words, isInverse)
            : Property(words, predicate.ValueKind);
    }

    /// <summary>Whether a word in lower case is a preposition.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    private static string Relation(string[] words, bool isInverse)
    {
        var phrase = string.Join(' ', words);
        var first = words[0];
        var isShort = words.Length == 1;
        if (first is "is" or "was" || (first == "has" && (isShort || EnglishVerb.IsParticiple(words[1]))))
        {
            return $"{Subject} {phrase} {Object}";
        }

        if (first == "has")
        {
            return $"{Subject} has {Object} as {WithArticle(string.Join(' ', words[1..]))}";
        }

        // "Subsidiaries" might be a verb, and the other side of a relation is named by a noun more often.
        var isNoun = isShort && isInverse && !RegularVerbs.IsCommon(first);
        if (EnglishVerb.OfSingular(first) is not null && !isNoun)
        {
            return $"{Subject} {phrase} {Object}";
        }

        return EnglishVerb.IsParticiple(first) || first.EndsWith("ing", StringComparison.Ordinal) || words[^1] == "by"
            || first is "not" or "one" || Prepositions.Contains(first) ? $"{Subject} is {phrase} {Object}"
            : Prepositions.Contains(words[^1]) ? $"{Subject} is {(IsAdjective(words) ? phrase : WithArticle(phrase))} {Object}"
            : NounSentence(phrase, words[^1]);
    }

    private static string Property(string[] words, ValueKind kind)
    {
        var phrase = string.Join(' ', words);
        var first = words[0];
        var isVerb = RegularVerbs.IsCommon(first) || IrregularVerbs.OfSingular(first) is not null
            || (words.Length > 1 && EnglishVerb.OfSingular(first) is not null);
        if (kind == ValueKind.Boolean)
        {
            return isVerb ? $"{Subject} {phrase}" : $"{Subject} is {phrase}";
        }

        if (kind == ValueKind.Date && (isVerb || EnglishVerb.IsParticiple(first)))
        {
            var plain = words.Length > 1 && words[^1] is "on" or "at" or "in" ? string.Join(' ', words[..^1]) : phrase;
            return $"{Subject} {(isVerb ? "" : "was ")}{plain} on {Object}";
        }

        if (isVerb)
        {
            return $"{Subject} {phrase} {Object}";
        }

        return kind == ValueKind.Integer && NameNumber.IsPlural("the " + phrase) ? $"{Subject} has {Object} {phrase}"
            : (EnglishVerb.IsParticiple(first) && Prepositions.Contains(words[^1])) || first == "not" || Prepositions.Contains(first)
                ? $"{Subject} is {phrase} {Object}"
            : NounSentence(phrase, words[^1]);
    }

    private static string NounSentence(string phrase, string last) => NameNumber.IsPlural("the " + phrase) || NameNumber.IsPlural("the " + last)
        ? $"The {phrase} of {Subject} include {Object}"
        : $"The {phrase} of {Subject} is {Object}";

    private static bool IsAdjective(string[] words) => words.Length == 1
        || Adjectives.Contains(words[^2]) || (words[^2] == "subject" && words[^1] == "to") || words[^2].EndsWith("able", StringComparison.Ordinal);

    private static string WithArticle(string noun) => NameNumber.IsPlural("the " + noun) || noun.EndsWith("ing", StringComparison.Ordinal)
        ? noun
        : (char.ToLowerInvariant(noun[0]) is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;
}
