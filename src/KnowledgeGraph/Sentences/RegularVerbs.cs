using System.Collections.Frozen;

namespace KnowledgeGraph.Sentences;

/// <summary>Regular verbs: their forms follow from their spelling.</summary>
internal static class RegularVerbs
{
    // Verbs of one syllable, or stressed on the last one, that double their last letter.
    private static readonly FrozenSet<string> Doubled = Words(
        "admit ban bar beg chat chop clap commit compel control cut defer dig dispel dot drag drop enrol equip excel expel fit "
        + "grab grip incur jam jog knit label lag map mob model net occur omit patrol permit pin plan plot plug prefer propel "
        + "rebel recur refer regret rob rub scan ship shop skip slip snap spot stem step stop strip submit tag tap top transfer "
        + "transmit transit trap travel trim trip tug wrap");

    // Nouns whose plural looks like a verb: what ends in these is a noun.
    private static readonly string[] NounEndings =
        ["ers", "ors", "ists", "ments", "ions", "ships", "aries", "ities", "isms", "ages", "ties", "ances", "ences", "nesses", "hoods", "ees"];

    // Verbs that end like nouns, or that might as well be the plural of a noun.
    private static readonly FrozenSet<string> Common = Words(
        "accept accompany acquire address adopt advise affect aim answer appoint approve ask assess attack attend back ban "
        + "block border call cause challenge claim command comment complement comprise concern condemn conduct connect contain "
        + "control contribute cost cover create criticise criticize cross declare defend define deliver demand deny depend "
        + "describe design die develop direct discover document edit employ enable encourage end enforce enter establish "
        + "evaluate examine exclude exist expect export express face favour favor finance follow form found fund govern group "
        + "guard hamper head help highlight host house implement imply import improve include increase influence inform inherit "
        + "initiate inspect intend introduce invade invest involve issue join judge justify lack last launch license like limit "
        + "link list live locate maintain manage mark match measure mention merge mirror name need negotiate note number occupy "
        + "occur offer open operate oppose order organise organize oversee own participate pass permit place plan play praise "
        + "precede predict prefer prevent produce prohibit promise promote propose protect prove provide publish quote raise "
        + "range reach receive recognise recognize record reduce refer reflect register regulate reject relate release rely "
        + "remain repeat replace reply report represent request require research respond restrict result retell review reword "
        + "rule sanction schedule serve share sign sponsor staff start state stop store study succeed suggest supervise supply "
        + "support surround target test threaten tie touch trade train transfer treat trigger trust use value vary view visit "
        + "voice vote want watch work worry yield");

    /// <summary>The verb of a third person in the present tense; null for a word that cannot be one.</summary>
    public static EnglishVerb? OfSingular(string word) =>
        HasFormOfSingular(word) && (Common.Contains(BaseOf(word)) || !NounEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)))
            ? Create(BaseOf(word), word)
            : null;

    /// <summary>Whether a word is, in all likelihood, a verb and not the plural of a noun.</summary>
    public static bool IsCommon(string word) => HasFormOfSingular(word) && Common.Contains(BaseOf(word));

    private static bool HasFormOfSingular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && word.All(char.IsAsciiLetterLower);

    private static EnglishVerb Create(string plain, string singular)
    {
        var past = PastOf(plain);
        return new EnglishVerb(plain, singular, past, past);
    }

    private static string BaseOf(string word)
    {
        var stem = word[..^1];
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^3] + "y" : stem;
        }

        // Passes, pushes, fixes, buzzes, focuses, vetoes, launches, reaches and attaches; but accuses and caches.
        var hasExtraE = EndsIn(word, "sses", "shes", "xes", "zzes", "oes", "ocuses")
            || (EndsIn(word, "ches") && (!EndsIn(word, "aches") || EndsIn(word, "eaches", "oaches", "taches")));
        return hasExtraE ? word[..^2] : stem;
    }

    private static string PastOf(string plain)
    {
        if (plain.EndsWith('e'))
        {
            return plain + "d";
        }

        if (plain.EndsWith('y') && !IsVowel(plain[^2]))
        {
            return plain[..^1] + "ied";
        }

        return Doubled.Contains(plain) ? plain + plain[^1] + "ed" : plain + "ed";
    }

    private static bool EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
