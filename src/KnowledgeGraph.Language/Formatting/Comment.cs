namespace KnowledgeGraph.Language.Formatting;

/// <summary>A comment in a YAML file.</summary>
/// <param name="Offset">The position of its <c>#</c>.</param>
/// <param name="Column">From 0.</param>
/// <param name="Text">From its <c>#</c>, without white space at its end.</param>
/// <param name="IsAlone">Whether it is alone on its line.</param>
internal sealed record Comment(int Offset, int Column, string Text, bool IsAlone);
