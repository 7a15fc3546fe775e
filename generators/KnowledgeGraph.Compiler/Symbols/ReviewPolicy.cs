namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>How often statements are to be reviewed.</summary>
/// <param name="Required">The number of reviewers, at least 1.</param>
/// <param name="Every">How long a review counts; null for ever.</param>
public sealed record ReviewPolicy(int Required, ReviewPeriod? Every);

/// <summary>A period of the calendar.</summary>
/// <param name="Months">The whole months.</param>
/// <param name="Days">The days beyond them.</param>
public sealed record ReviewPeriod(int Months, int Days);
