using System.Globalization;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>Finds what is quoted in its document. Each document is folded once, and each quotation looked for once.</summary>
internal sealed class QuotationFinder
{
    /// <summary>The maximum length of each part of a quotation, in UTF-16 code units after folding.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Each hint reads the document several times.</summary>
    private const int MaxHints = 100;

    private const int ShownPlaces = 5;
    private const int ShownLength = 60;
    private readonly Dictionary<string, PassageFinder> _finders = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, TextQuote Quote), IReadOnlyList<PassageMatch>> _found = [];
    private int _hints = MaxHints;

    /// <summary>Whether more hints were wanted than there are: which message has one depends on the order.</summary>
    public bool HasRunOut => _hints < 0;

    /// <summary>The passage; null, with a diagnostic, where the words stand nowhere or more than once.</summary>
    public EvidenceSymbol? Find(SourceDefinition source, DocumentText document, TextQuote quote, MappingSyntax syntax, NodeReader reader)
    {
        var id = source.Symbol.Id;
        if (!_finders.TryGetValue(id, out var finder))
        {
            _finders.Add(id, finder = new PassageFinder(document));
        }

        if (!_found.TryGetValue((id, quote), out var places))
        {
            _found.Add((id, quote), places = finder.Find(quote.Exact, quote.Prefix ?? "", quote.Suffix ?? "", ShownPlaces + 1));
        }

        switch (places.Count)
        {
            case 0:
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.QuotationNotFound, reader.At(syntax.Find("exact")!.Value), Shown(quote.Exact), id, Nearest(
                        finder, quote));
                return null;
            case 1:
                var digest = PassageDigest.Compute(quote.Exact);
                return new EvidenceSymbol(id, places[0].Offset, places[0].Length, digest, true) { Quote = quote };
            default:
                var times = places.Count > ShownPlaces ? $"more than {ShownPlaces} times" : $"{places.Count} times";
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.QuotationAmbiguous, reader.At(syntax.Find("exact")!.Value), Shown(quote.Exact), times, id,
                    string.Join(", ", places.Take(ShownPlaces).Select(place => Number(place.Offset))));
                return null;
        }
    }

    /// <summary>The words at another place, or as many of the first words as stand somewhere.</summary>
    private string Nearest(PassageFinder finder, TextQuote quote)
    {
        if (--_hints < 0)
        {
            return "";
        }

        if (First(finder, quote.Exact) is { } elsewhere)
        {
            return $" with that before or after it; without, it occurs at {Number(elsewhere.Offset)}";
        }

        var words = quote.Exact.Split(' ');
        var (low, high) = (0, words.Length - 1);
        PassageMatch? nearest = null;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (First(finder, Beginning(middle)) is { } match)
            {
                (low, nearest) = (middle, match);
            }
            else
            {
                high = middle - 1;
            }
        }

        return nearest is { } place ? $"; '{Shown(Beginning(low))}' does, at {Number(place.Offset)}, and goes on otherwise" : "";

        string Beginning(int count) => string.Join(" ", words.Take(count));
    }

    private static PassageMatch? First(PassageFinder finder, string words) =>
        finder.Find(words, 1) is { Count: > 0 } matches ? matches[0] : null;

    private static string Shown(string words) => CutText.To(words, ShownLength);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
