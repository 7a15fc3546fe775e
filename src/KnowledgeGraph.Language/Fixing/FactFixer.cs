using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Fixing;

/// <summary>
/// Does what messages propose: where one says <c>did you mean 'x'?</c>, or that an id is a former one, and the name is exactly what stands at
/// its place, the name is replaced. Nothing else of a file changes.
/// </summary>
public static partial class FactFixer
{
    private const int MaxLength = 200;

    /// <summary>Finds the fixes. Linear in the diagnostics.</summary>
    /// <param name="set">The files that the diagnostics are about.</param>
    public static FixingResult Run(FactSetFiles set, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var files = set.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var edits = new FileEdits();
        var places = new HashSet<(string Path, TextSpan Span)>();
        var fixes = new List<Fix>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Location is { } place && files.TryGetValue(place.Path, out var file)
                && Of(diagnostic, file) is { } fix && places.Add((place.Path, place.Span)))
            {
                fixes.Add(fix);
                edits.Replace(file, place.Span, fix.Text);
            }
        }

        return new FixingResult(fixes, edits.Apply());
    }

    private static Fix? Of(Diagnostic diagnostic, SourceText file)
    {
        var place = diagnostic.Location!.Span;
        if (place.Length > MaxLength || Meant(diagnostic) is not { } meant)
        {
            return null;
        }

        // With or without quotes; a place that holds more than the name is left to the author.
        var text = Text(file, place);
        var written = text.Trim('\'', '"');
        return diagnostic.Arguments.Contains(written, StringComparer.Ordinal)
            ? new Fix(diagnostic, written, meant, text.Replace(written, meant, StringComparison.Ordinal))
            : null;
    }

    private static string? Meant(Diagnostic diagnostic) =>
        diagnostic.Descriptor == DiagnosticCatalogue.FormerIdUsed ? diagnostic.Arguments[1]
        : Suggestion().Match(diagnostic.Message) is { Success: true } match ? match.Groups["meant"].Value
        : null;

    private static string Text(SourceText file, TextSpan span) => file.Text.Substring(span.Start, span.Length);

    // What it proposes needs no quotes.
    [GeneratedRegex(@"did you mean '(?<meant>[A-Za-z0-9][A-Za-z0-9._~?%/:+-]*)'\?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Suggestion();
}
