namespace KnowledgeGraph.Format;

/// <summary>
/// Normalisation form KC of Unicode: ligatures, widths, presentation forms, superscripts and symbols become the letters and digits that they
/// stand for. One difference: a mark that stands alone is not preceded by a space, so that no word is cut before it.
/// </summary>
/// <seealso href="https://www.unicode.org/reports/tr15/"/>
public static class CompatibilityComposition
{
    /// <summary>The text in form KC. Linear, except for runs of combining marks, which are sorted.</summary>
    public static string Normalize(string text)
    {
        foreach (var character in text)
        {
            if (character >= '\u00A0' && !CanonicalTables.Instance.IsStable(character))
            {
                return CanonicalComposition.Compose(CanonicalComposition.Decompose(text, isCompatible: true));
            }
        }

        return text;
    }
}
