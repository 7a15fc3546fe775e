using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>Puts the sources of images together by their ids. They are the same documents, so what both describe has to agree.</summary>
internal static class SourceLinker
{
    public static void Link(IReadOnlyList<LinkedImage> images, FactIndex facts, LinkPlaces places, DiagnosticBag diagnostics)
    {
        var linked = new SortedDictionary<string, (SourceSymbol Source, ulong Images)>(StringComparer.Ordinal);
        for (var number = 0; number < images.Count; number++)
        {
            foreach (var source in images[number].Facts.Sources)
            {
                linked[source.Id] = linked.TryGetValue(source.Id, out var known)
                    ? (Unite(known, (source, 1UL << number), facts.Ontology.Markings, places, diagnostics), known.Images | (1UL << number))
                    : (source, 1UL << number);
            }
        }

        foreach (var entry in linked)
        {
            var level = facts.Ontology.Markings.PlaceOf(entry.Value.Source.Marking);
            facts.Sources.Add(entry.Key, new SourceDefinition(entry.Value.Source) { Marking = level });
            facts.HasMarkedSources |= level != MarkingLattice.Lowest;
            facts.TryDeclare(entry.Key, places.Locate(entry.Value.Images, entry.Key), isEntity: false, diagnostics);
        }
    }

    private static SourceSymbol Unite(
        (SourceSymbol Source, ulong Images) known, (SourceSymbol Source, ulong Image) other, MarkingLattice markings, LinkPlaces places,
        DiagnosticBag diagnostics)
    {
        var (first, second) = (known.Source, other.Source);
        if (first.Equals(second))
        {
            return first;
        }

        var agreement = new Agreement();
        var united = first with
        {
            Title = agreement.Same("title", first.Title, second.Title),
            Publisher = agreement.Optional("publisher", first.Publisher, second.Publisher),
            Authors = first.Authors.Count == 0 ? second.Authors
                : second.Authors.Count == 0 ? first.Authors : agreement.Same("authors", first.Authors, second.Authors),

            // Not taken from one alone: the days on which statements certainly hold depend on it.
            Published = agreement.Same("published", first.Published, second.Published),
            Language = agreement.Optional("language", first.Language, second.Language),
            Url = agreement.Optional("url", first.Url, second.Url),
            Licence = agreement.Optional("licence", first.Licence, second.Licence),
            Reliability = agreement.Same("reliability", first.Reliability, second.Reliability),
            File = first.File is null || second.File is null || first.Sha256 != second.Sha256
                ? agreement.Optional("file", first.File, second.File) : Earlier(first.File, second.File),
            Sha256 = agreement.Optional("sha256", first.Sha256, second.Sha256),
            Encoding = agreement.Same("encoding", first.Encoding, second.Encoding),
            MayBeQuoted = agreement.Same("mayBeQuoted", first.MayBeQuoted, second.MayBeQuoted),
            Description = agreement.Optional("description", first.Description, second.Description),
            Entity = agreement.Optional("entity", first.Entity, second.Entity),
            DerivedFrom = Agreement.Union(first.DerivedFrom, second.DerivedFrom),
            Marking = Agreement.Higher(first.Marking, second.Marking, markings),
        };
        if (agreement.Difference is { } difference)
        {
            diagnostics.Report(
                DiagnosticCatalogue.DescriptionsDiffer, places.Locate(other.Image, first.Id), places.Locate(known.Images, first.Id),
                "source", first.Id, difference, "; if they are one document, describe it alike; if not, one of them needs another id");
        }

        return united;
    }

    /// <summary>The same bytes may lie at two paths: each set has a documents folder of its own.</summary>
    private static string Earlier(string left, string right) => string.CompareOrdinal(left, right) <= 0 ? left : right;
}
