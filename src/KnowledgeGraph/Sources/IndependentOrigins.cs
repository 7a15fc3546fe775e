using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Who vouches for a statement, when retellings are counted with what they retell.</summary>
/// <param name="Count">
/// How many of the cited sources are witnesses independent of each other: no two of them go back to one origin. A source that
/// retells two others is one witness. 0 where nothing is cited.
/// </param>
/// <param name="Sources">
/// The origins that the cited sources go back to, by id. More than <paramref name="Count"/> where one source retells several.
/// </param>
/// <remarks>
/// An inferred statement goes back to whatever its first derivation does, and has no more independent witnesses than the least
/// corroborated of the stated premises.
/// </remarks>
public readonly record struct IndependentOrigins(int Count, ImmutableArray<SourceDocument> Sources);
