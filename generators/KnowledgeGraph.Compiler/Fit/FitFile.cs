using System.Text;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>
/// The file that keeps how passages fit their statements: a line for each passage, with a digest and what was found. It has no word of a
/// document or of a statement. A release has a section of its own for what differs in it: passages of statements that have lost an alias or
/// a reference of a source, and passages that are read otherwise where names of other entities are left out.
/// </summary>
public static class FitFile
{
    private const int DigestLength = 16;
    private const string Heading =
        "# How the passages of the set fit its statements, for builds without the documents. 'kg check --fit' writes it.\n";

    /// <summary>Writes the file. The lines are sorted, so that the same facts give the same bytes.</summary>
    /// <param name="whole">The fits of the set, by digest.</param>
    /// <param name="releases">The levels of releases, with theirs.</param>
    public static string Write(
        IReadOnlyDictionary<string, string> whole, IEnumerable<(string Level, IReadOnlyDictionary<string, string> Fits)> releases)
    {
        var text = new StringBuilder(Heading);
        AddLines(whole, text);
        foreach (var (level, fits) in releases)
        {
            var more = fits
                .Where(fit => !whole.TryGetValue(fit.Key, out var letters) || letters != fit.Value)
                .ToDictionary(fit => fit.Key, fit => fit.Value, StringComparer.Ordinal);
            if (more.Count > 0)
            {
                text.Append('[').Append(level).Append("]\n");
                AddLines(more, text);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a file; one that is not understood counts as empty, and a warning names the line.</summary>
    /// <param name="release">The level of the release that is compiled; null for the whole set.</param>
    internal static Dictionary<string, string> Read(SourceText file, string? release, DiagnosticBag diagnostics)
    {
        var fits = new Dictionary<string, string>(StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var isWanted = true;
        for (var start = 0; start < file.Text.Length;)
        {
            var end = file.Text.IndexOf('\n', start);
            end = end < 0 ? file.Text.Length : end;
            var line = file.Text.Substring(start, end - start).TrimEnd('\r');
            if (line.Length > 2 && line[0] == '[' && line[line.Length - 1] == ']')
            {
                isWanted = line.Substring(1, line.Length - 2) == release;
                keys.Clear();
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                if (!IsEntry(line) || !keys.Add(line.Substring(0, DigestLength)))
                {
                    var place = new SyntaxLocation(file, new TextSpan(start, line.Length));
                    diagnostics.Report(DiagnosticCatalogue.FitFileMalformed, place, FactSetPaths.FitFile);
                    return new Dictionary<string, string>(StringComparer.Ordinal);
                }

                if (isWanted)
                {
                    fits[line.Substring(0, DigestLength)] = line.Substring(DigestLength + 1);
                }
            }

            start = end + 1;
        }

        return fits;
    }

    private static void AddLines(IReadOnlyDictionary<string, string> fits, StringBuilder text)
    {
        foreach (var fit in fits.OrderBy(fit => fit.Key, StringComparer.Ordinal))
        {
            text.Append(fit.Key).Append(' ').Append(fit.Value).Append('\n');
        }
    }

    private static bool IsEntry(string line) =>
        line.Length > DigestLength && line[DigestLength] == ' '
        && line.Take(DigestLength).All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
        && FitReading.IsValid(line.Substring(DigestLength + 1));
}
