using System.Globalization;

namespace KnowledgeGraph.Format;

/// <summary>Numbers with their nouns, as people read them.</summary>
public static class CountPhrase
{
    /// <summary><c>1 file</c>, <c>3,000 files</c>, <c>0 entities</c>.</summary>
    /// <param name="noun">The singular.</param>
    /// <param name="plural">Null for the singular with an <c>s</c>.</param>
    public static string Of(long count, string noun, string? plural = null) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? noun : plural ?? noun + "s")}";
}
