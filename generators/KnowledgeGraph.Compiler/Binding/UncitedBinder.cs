using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds what a source says of the passages that no statement cites, and checks that none does.</summary>
internal sealed class UncitedBinder(FactIndex index)
{
    public const string Key = "uncited";

    private const string What = "An uncited passage";
    private static readonly string[] Keys = ["passage", "reason", "note"];

    private readonly List<(string Source, UncitedPassage Passage, SyntaxLocation Location, DiagnosticBag Diagnostics)> _bound = [];

    /// <summary>The passages in the order in which they stand in the document.</summary>
    public EquatableArray<UncitedPassage> Bind(SourceDefinition source, MappingSyntax syntax, NodeReader reader)
    {
        if (syntax.Find(Key) is not { } entry)
        {
            return default;
        }

        if (source.Symbol is { File: null, Sha256: null })
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MissingKey, reader.At(entry.Key), $"The source '{source.Symbol.Id}'", "file");
        }

        var passages = new List<UncitedPassage>();
        foreach (var item in entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value])
        {
            if (reader.Mapping(item, What) is not { } mapping)
            {
                continue;
            }

            reader.CheckKeys(mapping, What, Keys);
            var position = reader.Required(mapping, item, What, "passage");
            var reason = reader.Required(mapping, item, What, "reason");
            var note = reader.Optional(mapping, "note")?.Value.Trim();
            if (position is null || reason is null || reader.Word(reason, "reason", FormatWords.UncitedReasons) is not { } word)
            {
                continue;
            }

            if (Read(position, source, reader) is not var (offset, length))
            {
                continue;
            }

            var passage = new UncitedPassage(offset, length, word, note);
            passages.Add(passage);
            _bound.Add((source.Symbol.Id, passage, reader.At(position), reader.Diagnostics));
        }

        passages.Sort(
            (left, right) => left.Offset != right.Offset ? left.Offset.CompareTo(right.Offset) : left.Length.CompareTo(right.Length));
        return passages.ToEquatableArray();
    }

    /// <summary>Reports each passage of which a part is cited, or stands in the list twice. O(n log n).</summary>
    public void CheckUncited()
    {
        if (_bound.Count == 0)
        {
            return;
        }

        var taken = new Dictionary<string, PassageOverlap>(StringComparer.Ordinal);
        foreach (var (source, _, _, _) in _bound)
        {
            taken[source] = new PassageOverlap();
        }

        foreach (var statement in index.Statements)
        {
            foreach (var evidence in statement.Symbol.Evidence)
            {
                // A document that is cited as a whole is still read passage by passage.
                if (evidence.Offset != EvidenceSymbol.UnknownOffset && taken.TryGetValue(evidence.Source, out var cited))
                {
                    cited.Add(evidence.Offset, evidence.Length, statement.Location);
                }
            }
        }

        foreach (var group in _bound.GroupBy(bound => bound.Source, StringComparer.Ordinal))
        {
            Check(taken[group.Key], group);
        }
    }

    private static void Check(
        PassageOverlap cited,
        IEnumerable<(string Source, UncitedPassage Passage, SyntaxLocation Location, DiagnosticBag Diagnostics)> uncited)
    {
        var end = 0;
        SyntaxLocation before = default;
        foreach (var (_, passage, location, diagnostics) in uncited.OrderBy(bound => bound.Passage.Offset))
        {
            if (cited.Find(passage.Offset, passage.Length) is { } statement)
            {
                diagnostics.Report(
                    DiagnosticCatalogue.UncitedPassageTaken, location, statement, Format(passage), "a statement cites some of it");
            }
            else if (passage.Offset < end)
            {
                diagnostics.Report(
                    DiagnosticCatalogue.UncitedPassageTaken, location, before with { Role = "listed here" }, Format(passage), "some of it is listed already");
            }

            if (passage.Offset + passage.Length > end)
            {
                (end, before) = (passage.Offset + passage.Length, location);
            }
        }
    }

    private static (int Offset, int Length)? Read(ScalarSyntax position, SourceDefinition source, NodeReader reader)
    {
        if (!EvidenceReference.TryParsePosition(position.Value, out var offset, out var length))
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(position), position.Value, "a position, offset+length");
            return null;
        }

        if (source.Document?.Text is { } document && offset + length > document.Length)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.PassageOutside, reader.At(position), (offset + length).ToString(CultureInfo.InvariantCulture),
                source.Symbol.Id, CountPhrase.Of(document.Length, "character"));
            return null;
        }

        return (offset, length);
    }

    private static string Format(UncitedPassage passage) =>
        string.Format(CultureInfo.InvariantCulture, "{0}+{1}", passage.Offset, passage.Length);
}
