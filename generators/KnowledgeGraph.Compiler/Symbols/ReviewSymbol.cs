namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>A review of a statement.</summary>
/// <param name="By">Who reviewed it.</param>
/// <param name="Day">The day of the review, counted from 1970-01-01.</param>
/// <param name="Digest">The <see cref="Reviews.ReviewDigest"/> of what was reviewed.</param>
/// <param name="IsCurrent">What was reviewed is what the set has now.</param>
public sealed record ReviewSymbol(string By, int Day, uint Digest, bool IsCurrent);
