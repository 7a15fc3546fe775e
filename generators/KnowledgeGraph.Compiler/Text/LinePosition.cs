namespace KnowledgeGraph.Compiler.Text;

/// <summary>A place in a text as people and MSBuild count it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units, as editors count.</param>
public readonly record struct LinePosition(int Line, int Column);
