namespace KnowledgeGraph.Compiler.Diagnostics;

public static partial class DiagnosticCatalogue
{
    public static DiagnosticDescriptor MalformedEvidence { get; } =
        Error(
            "KG5001",
            "Malformed evidence",
            "'{0}' is not evidence; write source@offset+length#digest, with 8 hex digits ('kg cite' does), or the source alone for "
            + "the whole document");

    public static DiagnosticDescriptor EvidenceMissing { get; } =
        Error("KG5002", "Statement without evidence", "A statement with '{0}' needs 'evidence'").OfConstraint();

    public static DiagnosticDescriptor EvidenceUnverified { get; } =
        Info("KG5003", "Evidence not verified", "{0} not checked, because {1}: {2}");

    public static DiagnosticDescriptor DocumentChanged { get; } =
        Error(
            "KG5004",
            "Document changed",
            "The document '{0}' is not the one that was cited: its SHA-256 is {1}; {2}");

    public static DiagnosticDescriptor PassageOutside { get; } =
        Error("KG5005", "Passage outside its document", "The passage ends at {0}, and the document '{1}' has {2}");

    public static DiagnosticDescriptor PassageMismatch { get; } =
        Error(
            "KG5006",
            "Passage with different text",
            "The evidence gives the digest {0}, but the passage has {1}: the position or the document has changed ('kg cite' "
            + "finds the words again)");

    public static DiagnosticDescriptor DuplicatePassage { get; } =
        Warning("KG5007", "Passage cited twice", "The same passage is cited twice for this statement");

    public static DiagnosticDescriptor SourceUnused { get; } =
        Warning("KG5008", "Source without statements", "No statement cites the source '{0}'");

    public static DiagnosticDescriptor CircularDerivation { get; } =
        Error("KG5009", "Circular derivation", "The source '{0}' is derived from itself: {1}").WithFurther("a step of the cycle");

    public static DiagnosticDescriptor QuotationNotAllowed { get; } =
        Error(
            "KG5010",
            "Quotation that is not allowed",
            "The source '{0}' may not be quoted; cite the position of the words ('kg cite' does), or 'mayBeQuoted: true' if "
            + "its licence allows it").WithFurther("the source is declared here");

    public static DiagnosticDescriptor QuotationNotFound { get; } =
        Error("KG5011", "Quotation that is not in its document", "'{0}' does not occur in the document '{1}'{2}");

    public static DiagnosticDescriptor QuotationAmbiguous { get; } =
        Error(
            "KG5012",
            "Quotation that occurs more than once",
            "'{0}' occurs {1} in the document '{2}' (at {3}); use 'prefix' or 'suffix' to say which is meant");

    public static DiagnosticDescriptor DocumentMissing { get; } =
        Error("KG5013", "Document missing", "The documents folder has no {0}, which the source '{1}' cites{2}");

    public static DiagnosticDescriptor DocumentNotKept { get; } =
        Warning("KG5014", "Document missing from the set", "The documents folder has no {0}, which the source '{1}' cites{2}");

    public static DiagnosticDescriptor DocumentMisnamed { get; } =
        Warning(
            "KG5015",
            "Document with another name",
            "The documents folder has no '{0}'; '{1}' has the same bytes and was checked in its place, so write that as 'file'");

    public static DiagnosticDescriptor DocumentEncodingWrong { get; } =
        Error(
            "KG5016",
            "Document in another encoding",
            "The document '{0}' is not {1}, because of {2}; name its 'encoding' ({3}), or cite it as a whole");

    public static DiagnosticDescriptor RecordMissing { get; } =
        Error("KG5017", "Record that is not in its document", "The document of '{0}' has no {1}: {2}");

    public static DiagnosticDescriptor MixedSelectors { get; } =
        Error(
            "KG5018",
            "Evidence selected in two ways",
            "Evidence selects words ('exact'), a row ('row') or a value ('pointer'), and this has {0}; write two, or remove one");

    public static DiagnosticDescriptor UncitedPassageTaken { get; } =
        Error("KG5020", "Uncited passage that is cited", "The passage {0} is listed as uncited, but {1}")
            .WithFurther("cited here");

    public static DiagnosticDescriptor ReviewStale { get; } =
        Warning(
            "KG5021",
            "Stale review",
            "The statement, a passage or a source has changed since the review by {0} on {1}: review it again, which 'kg review {3}' writes "
            + "('of' is now {2}), or remove the review");

    public static DiagnosticDescriptor ReviewLate { get; } =
        Info(
            "KG5022",
            "Review after the day of judgement",
            "The review by {0} on {1} is later than {2}, the day on which the ontology has reviews judged, and does not count yet: correct the date, or "
            + "raise 'asOf' in 'reviews' of the ontology");

    private static DiagnosticDescriptor[] EvidenceFamily =>
    [
        MalformedEvidence, EvidenceMissing, EvidenceUnverified, DocumentChanged, PassageOutside, PassageMismatch,
        DuplicatePassage, SourceUnused, CircularDerivation,
        QuotationNotAllowed, QuotationNotFound, QuotationAmbiguous, DocumentMissing, DocumentNotKept, DocumentMisnamed,
        DocumentEncodingWrong, RecordMissing, MixedSelectors, UncitedPassageTaken, ReviewStale, ReviewLate,
        .. FitFamily, .. DisclosureFamily,
    ];
}
