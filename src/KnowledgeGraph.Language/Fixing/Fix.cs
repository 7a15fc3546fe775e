using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Language.Fixing;

/// <summary>A replacement of what was written by what a message says was meant.</summary>
/// <param name="Diagnostic">The message.</param>
/// <param name="Written">What is in the file.</param>
/// <param name="Meant">What is to be there.</param>
/// <param name="Text">What takes the place of the location's text, with its quotes.</param>
public sealed record Fix(Diagnostic Diagnostic, string Written, string Meant, string Text);
