namespace KnowledgeGraph.Format;

/// <summary>Hangul syllables are composed and decomposed by arithmetic.</summary>
/// <seealso href="https://www.unicode.org/versions/latest/core-spec/chapter-3/#G24646"/>
internal static class Hangul
{
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TrailCount;

    public static bool TryDecompose(int character, out (int First, int Second) parts)
    {
        var index = character - SyllableBase;
        parts = default;
        if (index is < 0 or >= SyllableCount)
        {
            return false;
        }

        var trail = index % TrailCount;
        parts = trail != 0
            ? (character - trail, TrailBase + trail)
            : (LeadBase + (index / (VowelCount * TrailCount)), VowelBase + (index / TrailCount % VowelCount));
        return true;
    }

    /// <summary>A vowel or a trailing consonant, which joins what stands before it.</summary>
    public static bool ComposesWithPrevious(int character) =>
        character is (>= VowelBase and < VowelBase + VowelCount) or (> TrailBase and < TrailBase + TrailCount);

    public static bool TryCompose(int first, int second, out int composed)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            composed = SyllableBase + (((lead * VowelCount) + vowel) * TrailCount);
            return true;
        }

        var syllable = first - SyllableBase;
        var trail = second - TrailBase;
        composed = first + trail;
        return syllable is >= 0 and < SyllableCount && syllable % TrailCount == 0 && trail is > 0 and < TrailCount;
    }
}
