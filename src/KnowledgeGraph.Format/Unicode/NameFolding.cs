using System.Text;

namespace KnowledgeGraph.Format;

/// <summary>One form for names that readers take for the same: without case, and without the marks on letters.</summary>
public static class NameFolding
{
    /// <summary>The folded name. Linear.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in CanonicalComposition.Decompose(name))
        {
            if (CanonicalTables.Instance.CombiningClass(character) == 0)
            {
                folded.Append(character is >= 0xD800 and <= 0xDFFF ? ((char)character).ToString() : char.ConvertFromUtf32(character));
            }
        }

        return folded.ToString().ToLowerInvariant();
    }
}
