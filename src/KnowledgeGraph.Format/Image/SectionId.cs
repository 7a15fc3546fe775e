namespace KnowledgeGraph.Format;

/// <summary>The sections of an image, in the order in which they lie in it. None may be missing.</summary>
public enum SectionId : uint
{
    Ontology = 1,

    StringStarts,
    StringBytes,

    KindStarts,
    EntityKinds,
    EntityIds,
    EntityNames,
    EntityDescriptionPresence,
    EntityDescriptions,
    LocalNamePresence,
    LocalNameStarts,
    LocalNames,
    AliasPresence,
    AliasStarts,
    Aliases,
    IdentifierPresence,
    IdentifierStarts,
    Identifiers,
    EntityIndex,
    FormerIds,
    FormerIdOrder,
    EntityMarkings,

    StatementStarts,
    StatementSubjects,
    StatementPredicates,
    StatementObjectKinds,
    StatementObjects,
    StatementTraits,
    StatementTimes,
    Times,
    WrittenTimes,
    StatementKnownDayPresence,
    StatementKnownDays,
    WitnessStatements,
    WitnessStarts,
    WitnessDays,
    StatementAttributionPresence,
    StatementAttributions,
    StatementReasonPresence,
    StatementReasons,
    StatementNotePresence,
    StatementNotes,
    StatementIds,
    StatementIdOrder,
    QualifierPresence,
    QualifierStarts,
    Qualifiers,
    ReviewedStatements,
    ReviewStates,
    ReviewStarts,
    Reviews,
    StatementMarkings,

    EvidencePresence,
    EvidenceStarts,
    Evidence,
    EvidenceQuotes,
    EvidenceRecords,
    DerivationPresence,
    DerivationStarts,
    DerivationRules,
    PremiseStarts,
    Premises,

    Integers,
    Decimals,
    Dates,
    Quantities,
    LanguageTexts,

    OutStarts,
    OutPredicates,
    OutNeighbours,
    OutStatements,
    OutTraits,
    OutDays,
    InStarts,
    InPredicates,
    InNeighbours,
    InStatements,
    InTraits,
    InDays,

    Sources,
    AuthorStarts,
    Authors,
    SourceLinkStarts,
    SourceLinks,
    SourceStatementStarts,
    SourceStatements,
    SourceMarkings,

    ConflictStarts,
    ConflictStatements,
    Conflicts,
    StatementConflicts,

    Questions,

    SearchFieldStarts,
    SearchFields,
    SearchTermStarts,
    SearchTermBytes,
    SearchTermPrefixes,
    SearchPostingStarts,
    SearchPostings,

    Diagnostics,
}

/// <summary>How many bytes one element of a section takes.</summary>
public static class SectionElements
{
    /// <summary>The number of sections; their ids are 1 to this.</summary>
    public const int Count = (int)SectionId.Diagnostics;

    /// <summary>Most sections are columns of 32-bit numbers; these are the others.</summary>
    public static int SizeOf(SectionId section) => section switch
    {
        SectionId.StringBytes or SectionId.StatementObjectKinds or SectionId.SearchTermBytes or SectionId.SearchTermPrefixes
            or SectionId.ReviewStates or SectionId.EntityMarkings or SectionId.StatementMarkings or SectionId.SourceMarkings => 1,
        SectionId.EntityKinds or SectionId.StatementPredicates or SectionId.StatementTraits
            or SectionId.OutPredicates or SectionId.OutTraits or SectionId.InPredicates or SectionId.InTraits => 2,
        SectionId.LocalNames or SectionId.Identifiers or SectionId.FormerIds or SectionId.StatementIds or SectionId.Qualifiers
            or SectionId.Integers or SectionId.LanguageTexts or SectionId.OutDays or SectionId.InDays or SectionId.Conflicts
            or SectionId.StatementConflicts
            or SectionId.EntityDescriptionPresence or SectionId.LocalNamePresence or SectionId.AliasPresence or SectionId.IdentifierPresence
            or SectionId.StatementKnownDayPresence or SectionId.StatementAttributionPresence or SectionId.StatementReasonPresence
            or SectionId.StatementNotePresence or SectionId.QualifierPresence or SectionId.EvidencePresence
            or SectionId.DerivationPresence => 8,
        SectionId.WrittenTimes or SectionId.Dates or SectionId.SourceLinks or SectionId.SearchFields
            or SectionId.EvidenceRecords or SectionId.Questions => 12,
        SectionId.Times or SectionId.EvidenceQuotes or SectionId.Decimals or SectionId.Quantities
            or SectionId.Reviews => 16,
        SectionId.Evidence => 20,
        SectionId.Sources => 64,
        _ => 4,
    };
}
