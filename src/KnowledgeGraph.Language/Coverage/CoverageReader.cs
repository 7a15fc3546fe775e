using System.Text;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.Coverage;

/// <summary>Works out how much of each document a set cites, and what it leaves.</summary>
public static class CoverageReader
{
    /// <summary>One for each source of which a file is kept, by id. O(n log n) in passages, linear in the documents.</summary>
    public static IReadOnlyList<SourceCoverage> Read(FactSet facts, DocumentLookup documents)
    {
        var cited = facts.Statements
            .SelectMany(statement => statement.Evidence, (statement, evidence) => (statement.Id, Evidence: evidence))
            .ToLookup(citation => citation.Evidence.Source, StringComparer.Ordinal);
        return [.. from source in facts.Sources where source.Sha256 is not null select Read(
            source, [.. cited[source.Id]], documents.Find(source.File, source.Sha256)?.Decode(source.Encoding, out _))];
    }

    private static SourceCoverage Read(SourceSymbol source, (string Id, EvidenceSymbol Evidence)[] citations, string? text)
    {
        var cited = citations.Select(citation => citation.Evidence with { IsVerified = false, Quote = null, Fit = default }).Distinct().Count();

        // A document that is cited as a whole is not read by that; the place of a quotation may not be known.
        var passages = citations
            .Where(citation => citation.Evidence.Offset != EvidenceSymbol.UnknownOffset)
            .Select(citation => new PassageRun(citation.Evidence.Offset, citation.Evidence.Offset + citation.Evidence.Length))
            .Distinct()
            .ToArray();
        var statements = citations.Select(citation => citation.Id).Distinct(StringComparer.Ordinal).Count();
        var document = text?.EnumerateRunes().ToArray();
        var uncited = source.Uncited.Select(passage => Line(passage, document)).ToList();
        if (document is null)
        {
            return new SourceCoverage(source, statements, cited, null, uncited);
        }

        var sentences = SentenceFinder.Find(document).ToArray();
        uncited.AddRange(Unexplained(PassageRuns.Join(passages.Concat(uncited.Select(line => line.Passage))), sentences, document));
        uncited.Sort((left, right) => left.Passage.Offset.CompareTo(right.Passage.Offset));
        return new SourceCoverage(source, statements, cited, Measure(PassageRuns.Join(passages), sentences, document), uncited);
    }

    private static DocumentCoverage Measure(PassageRuns cited, PassageRun[] sentences, Rune[] document)
    {
        var characters = document.Count(rune => !Rune.IsWhiteSpace(rune));
        var left = cited.GapsIn(new PassageRun(0, document.Length))
            .Sum(gap => Slice(document, gap).Count(rune => !Rune.IsWhiteSpace(rune)));
        return new DocumentCoverage(characters, characters - left, sentences.Length, sentences.Count(cited.Touches));
    }

    /// <summary>
    /// Passages that are neither cited nor listed and have a letter or a digit, by sentence, without the marks around them.
    /// </summary>
    private static IEnumerable<UncitedLine> Unexplained(PassageRuns known, IEnumerable<PassageRun> sentences, Rune[] document)
    {
        foreach (var gap in sentences.SelectMany(known.GapsIn))
        {
            var (start, end) = (gap.Offset, gap.End);
            while (start < end && !Rune.IsLetterOrDigit(document[start]))
            {
                start++;
            }

            while (end > start && !Rune.IsLetterOrDigit(document[end - 1]))
            {
                end--;
            }

            if (start < end)
            {
                yield return new UncitedLine(new PassageRun(start, end), null, null, Text(document, new PassageRun(start, end)));
            }
        }
    }

    private static UncitedLine Line(UncitedPassage passage, Rune[]? document)
    {
        var run = new PassageRun(passage.Offset, passage.Offset + passage.Length);
        return new UncitedLine(run, passage.Reason, passage.Note, document is null ? null : Text(document, run));
    }

    private static string Text(Rune[] document, PassageRun run) => PassageDigest.Fold(string.Concat(Slice(document, run)));

    private static ArraySegment<Rune> Slice(Rune[] document, PassageRun run) => new(document, run.Offset, run.Length);
}
