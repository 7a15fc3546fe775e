namespace KnowledgeGraph.Format;

/// <summary>A word of a text as it is searched for.</summary>
/// <param name="Plain">Without case and marks; never empty.</param>
/// <param name="Spellings">Other ways of writing it: with letters in place of marks, in Latin letters, by sound. Distinct.</param>
/// <param name="Pieces">Its parts where an apostrophe or a point joins them; empty for most words.</param>
public sealed record SearchToken(string Plain, IReadOnlyList<string> Spellings, IReadOnlyList<string> Pieces);
