namespace KnowledgeGraph.Language.Formatting;

/// <summary>A comment of a YAML file.</summary>
/// <param name="Offset">Where its <c>#</c> stands.</param>
/// <param name="Column">From 0.</param>
/// <param name="Text">From its <c>#</c>, without white space at its end.</param>
/// <param name="IsAlone">Nothing stands before it on its line.</param>
internal sealed record Comment(int Offset, int Column, string Text, bool IsAlone);
