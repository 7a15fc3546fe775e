using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>The independent origins of a statement: retellings count together with the sources that they retell.</summary>
/// <param name="Count">
/// The number of cited sources that are independent witnesses: no two of them go back to the same origin. A source that retells two others
/// is one witness. 0 where nothing is cited.
/// </param>
/// <param name="Sources">
/// The origins of the cited sources, by id. More than <paramref name="Count"/> where one source retells several.
/// </param>
/// <remarks>
/// A derived statement goes back to the same origins as its first derivation, and has no more independent witnesses than the least
/// corroborated of its stated premises.
/// </remarks>
public readonly record struct IndependentOrigins(int Count, ImmutableArray<SourceDocument> Sources);
