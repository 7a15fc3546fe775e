namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// The English plural of a name in camelCase, by its last word: rules for the regular ones, a list for common others. Where neither is sure,
/// it says so.
/// </summary>
internal static class EnglishPlural
{
    /// <summary>Words with a plural that no rule gives.</summary>
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["person"] = "people",
        ["woman"] = "women",
        ["child"] = "children",
        ["foot"] = "feet",
        ["tooth"] = "teeth",
        ["goose"] = "geese",
        ["mouse"] = "mice",
        ["ox"] = "oxen",
        ["datum"] = "data",
        ["medium"] = "media",
        ["criterion"] = "criteria",
        ["phenomenon"] = "phenomena",
        ["index"] = "indices",
        ["matrix"] = "matrices",
        ["vertex"] = "vertices",
        ["appendix"] = "appendices",
        ["axis"] = "axes",
        ["quiz"] = "quizzes",
        ["leaf"] = "leaves",
        ["life"] = "lives",
        ["knife"] = "knives",
        ["wife"] = "wives",
        ["half"] = "halves",
        ["shelf"] = "shelves",
        ["wolf"] = "wolves",
        ["thief"] = "thieves",
        ["loaf"] = "loaves",
        ["calf"] = "calves",
        ["self"] = "selves",
        ["hero"] = "heroes",
        ["echo"] = "echoes",
        ["veto"] = "vetoes",
        ["potato"] = "potatoes",
        ["tomato"] = "tomatoes",
        ["cargo"] = "cargoes",
        ["embargo"] = "embargoes",
        ["torpedo"] = "torpedoes",
        ["nucleus"] = "nuclei",
        ["stimulus"] = "stimuli",
        ["alumnus"] = "alumni",
        ["corpus"] = "corpora",
        ["genus"] = "genera",
        ["radius"] = "radii",
    };

    /// <summary>Words that are the same in the plural, so that a list of them needs another name.</summary>
    private static readonly HashSet<string> Unchanged = new(StringComparer.Ordinal)
    {
        "series", "species", "sheep", "fish", "deer", "aircraft", "spacecraft", "hovercraft", "means", "headquarters", "equipment", "information",
        "news", "software", "hardware", "data", "police", "personnel", "offspring", "media", "evidence", "research", "knowledge", "infrastructure",
    };

    /// <summary>Words that end like others with an irregular plural, or in a way that has two plurals, and take a plain ending.</summary>
    private static readonly HashSet<string> Regular = new(StringComparer.Ordinal)
    {
        "bus", "status", "virus", "campus", "census", "bonus", "consensus", "chorus", "circus", "focus", "minus", "plus", "surplus", "apparatus",
        "gas", "lens", "atlas", "bias", "canvas", "alias", "iris", "tennis", "chief", "belief", "brief", "roof", "proof", "reef", "chef", "gulf",
        "cliff", "staff", "tariff", "safe", "cafe", "giraffe", "human", "german", "roman",
        "photo", "piano", "memo", "logo", "euro", "zero", "video", "radio", "studio", "portfolio", "scenario", "ratio", "casino", "kilo",
        "manifesto", "motto", "info",
    };

    /// <summary>Words in which <c>ch</c> is spoken as a <c>k</c>.</summary>
    private static readonly HashSet<string> PlainChEndings = new(StringComparer.Ordinal) { "monarch", "stomach", "epoch", "patriarch", "oligarch" };

    /// <summary>The plural.</summary>
    /// <param name="isCertain">Whether no other is likely.</param>
    public static string Of(string name, out bool isCertain)
    {
        if (name[name.Length - 1] is >= 'A' and <= 'Z')
        {
            // An abbreviation.
            isCertain = true;
            return name + "s";
        }

        var start = LastWord(name);
        var word = name.Substring(start).ToLowerInvariant();
        if (Unchanged.Contains(word))
        {
            isCertain = false;
            return "all" + char.ToUpperInvariant(name[0]) + name.Substring(1);
        }

        isCertain = true;
        if (Irregular.TryGetValue(word, out var irregular))
        {
            return name.Substring(0, start) + (start > 0 ? char.ToUpperInvariant(irregular[0]) + irregular.Substring(1) : irregular);
        }

        if (Ends(word, "man") && !Regular.Contains(word))
        {
            // There are others, such as "talisman".
            isCertain = word is "man" or "chairman" or "spokesman";
            return name.Substring(0, name.Length - 2) + "en";
        }

        isCertain = Regular.Contains(word) || IsCertain(word);
        return Ends(word, "y") && !IsVowel(word, word.Length - 2) ? name.Substring(0, name.Length - 1) + "ies"
            : Ends(word, "sis") ? name.Substring(0, name.Length - 2) + "es"
            : TakesEs(word) ? name + "es"
            : name + "s";
    }

    private static bool TakesEs(string word) =>
        Ends(word, "s") || Ends(word, "x") || Ends(word, "z") || Ends(word, "sh") || (Ends(word, "ch") && !PlainChEndings.Contains(word));

    /// <summary>
    /// False for words that end in <c>s</c>, which may be a plural already, in <c>f</c>, <c>fe</c>, <c>ix</c>, <c>ex</c>, <c>z</c>, or in a
    /// consonant and <c>o</c>.
    /// </summary>
    private static bool IsCertain(string word) =>
        Ends(word, "ss") || Ends(word, "sis") || Ends(word, "ff")
        || !(Ends(word, "s") || Ends(word, "f") || Ends(word, "fe") || Ends(word, "ix") || Ends(word, "ex") || Ends(word, "z")
            || (Ends(word, "o") && !IsVowel(word, word.Length - 2)));

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);

    private static bool IsVowel(string word, int index) => index < 0 || "aeiou".IndexOf(word[index]) >= 0;

    /// <summary>Where the last word of a name begins: at its last capital.</summary>
    private static int LastWord(string name)
    {
        var start = name.Length - 1;
        while (start > 0 && name[start] is not (>= 'A' and <= 'Z'))
        {
            start--;
        }

        return start;
    }
}
