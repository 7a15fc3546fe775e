namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>A published scheme of identifiers that the compiler knows by name.</summary>
/// <param name="Format">A regular expression that the whole identifier matches.</param>
/// <param name="Form">What messages call the format.</param>
/// <param name="HasCheckDigits">The last two digits are those of ISO 7064, MOD 97-10.</param>
internal sealed record IdentifierStandard(string Format, string Form, bool HasCheckDigits)
{
    /// <summary>The standards by the word that the ontology uses for them.</summary>
    /// <seealso href="https://www.wikidata.org/wiki/Wikidata:Identifiers"/>
    /// <seealso href="https://www.iso.org/iso-3166-country-codes.html"/>
    /// <seealso href="https://www.iso.org/iso-4217-currency-codes.html"/>
    /// <seealso href="https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure"/>
    public static IReadOnlyDictionary<string, IdentifierStandard> All { get; } = new Dictionary<string, IdentifierStandard>(
        StringComparer.Ordinal)
    {
        ["wikidata"] = new("Q[1-9][0-9]*", "that of a Wikidata item (Q and a number)", false),
        ["iso3166Alpha2"] = new("[A-Z]{2}", "ISO 3166-1 alpha-2 (two capital letters)", false),
        ["iso3166Alpha3"] = new("[A-Z]{3}", "ISO 3166-1 alpha-3 (three capital letters)", false),
        ["iso4217"] = new("[A-Z]{3}", "ISO 4217 (three capital letters)", false),
        ["lei"] = new("[A-Z0-9]{18}[0-9]{2}", "ISO 17442 (18 capital letters or digits, and two check digits that fit them)", true),
    };

    /// <summary>The check digits fit; true for a standard without any.</summary>
    /// <param name="identifier">One that matches the format.</param>
    public bool IsConsistent(string identifier)
    {
        if (!HasCheckDigits)
        {
            return true;
        }

        var remainder = 0;
        foreach (var character in identifier)
        {
            // A letter stands for two digits, A for 10 to Z for 35.
            remainder = character is >= '0' and <= '9'
                ? ((remainder * 10) + (character - '0')) % 97
                : ((remainder * 100) + (character - 'A' + 10)) % 97;
        }

        return remainder == 1;
    }
}
