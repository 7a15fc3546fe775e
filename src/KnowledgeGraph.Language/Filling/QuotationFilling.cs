using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.Citing;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Formatting;

namespace KnowledgeGraph.Language.Filling;

/// <summary>
/// Turns words that are written as evidence into positions, so that authors copy what they read and the set keeps no text of a document.
/// </summary>
public sealed class QuotationFilling
{
    private const int MaxShownWords = 40;

    private readonly SourceList _sources;
    private readonly string? _source;
    private readonly CitedDocuments _documents;
    private readonly FileEdits _edits = new();
    private readonly List<FillingStep> _steps = [];
    private int _kept;

    private QuotationFilling(FactSetFiles set, SourceList sources, string? source) =>
        (_sources, _source, _documents) = (sources, source, new CitedDocuments(set, sources));

    /// <summary>Finds the words of a whole set, or of one source. Nothing is written. Linear in the files and the documents cited.</summary>
    /// <param name="set">The set, as it is on disk.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="source">The id of one source; null for all that may not be quoted.</param>
    public static FillingResult Run(FactSetFiles set, SourceList sources, string? source)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(sources);
        var filling = new QuotationFilling(set, sources, source);
        foreach (var file in set.Files)
        {
            filling.Run(SyntaxTree.Parse(file), isUsed: false);
        }

        foreach (var file in set.Used)
        {
            filling.Run(SyntaxTree.Parse(file), isUsed: true);
        }

        return new FillingResult(filling._kept, filling._steps, filling._edits.Apply());
    }

    /// <param name="isUsed">Whether the file belongs to a set that is used, whose files are for others to write.</param>
    private void Run(SyntaxTree tree, bool isUsed)
    {
        var quotations = WrittenQuotation.In(tree).Where(quotation => _source is null || IsNamed(quotation.Source)).ToArray();
        if (quotations.Length == 0)
        {
            return;
        }

        var comments = CommentLexer.Find(tree);
        foreach (var quotation in quotations)
        {
            // A used set may have prefixes of its own.
            if (_source is null && quotation.Source is { } id
                && _sources.Find(isUsed ? id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..] : id) is { MayBeQuoted: true })
            {
                _kept += isUsed ? 0 : 1;
                continue;
            }

            if (isUsed)
            {
                _steps.Add(new FillingStep(
                    quotation, new Citation(null, "the file belongs to a set that this one uses; run kg cite --fill in that set")));
                continue;
            }

            var step = Fill(quotation, hasComment: comments.Exists(comment => IsIn(quotation.Span, comment.Offset)));
            _steps.Add(step);
            if (step.Citation.Evidence is { } evidence)
            {
                Replace(quotation, evidence);
            }
        }
    }

    /// <summary>With or without the prefix of its set.</summary>
    private bool IsNamed(string? source) =>
        source == _source || (source is not null && _sources.Find(source) is { } entry && entry == _sources.Find(_source!));

    private FillingStep Fill(WrittenQuotation quotation, bool hasComment)
    {
        if (quotation.Source is null)
        {
            return Left("the quotation names no 'source', and the file has none");
        }

        if (string.IsNullOrWhiteSpace(quotation.Exact))
        {
            return Left("the quotation has no words ('exact')");
        }

        if (hasComment)
        {
            return Left("there is a comment in the quotation, which would be lost; move it above");
        }

        var citation = _documents.Cite(quotation.Source, quotation.Exact, quotation.Prefix, quotation.Suffix);
        var words = CutText.To(PassageDigest.Fold(quotation.Exact), MaxShownWords);
        return citation.Fault is { } fault ? Left($"'{words}' of '{quotation.Source}': {fault}") : new FillingStep(quotation, citation);

        FillingStep Left(string fault) => new(quotation, new Citation(null, fault));
    }

    /// <summary>A mapping below its key becomes a value beside it.</summary>
    private void Replace(WrittenQuotation quotation, EvidenceReference evidence)
    {
        var text = quotation.File.Text;
        var start = quotation.Span.Start;
        var before = text.AsSpan(0, start).TrimEnd();
        var isBelowKey = before.EndsWith(":") && text.AsSpan(before.Length, start - before.Length).Contains('\n');
        var span = isBelowKey ? new TextSpan(before.Length, quotation.Span.End - before.Length) : quotation.Span;
        _edits.Replace(quotation.File, span, isBelowKey ? " " + evidence : evidence.ToString());
    }

    private static bool IsIn(TextSpan span, int offset) => offset >= span.Start && offset < span.End;
}
