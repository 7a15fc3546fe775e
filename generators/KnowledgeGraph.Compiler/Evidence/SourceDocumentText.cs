namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>A document that is at hand while a set is compiled.</summary>
/// <param name="Name">The file name, as <c>file</c> in <c>sources.yaml</c> has it.</param>
/// <param name="Text">Decoded as UTF-8, with its own line ends; a byte-order mark is not part of it.</param>
public sealed record SourceDocumentText(string Name, string Text);
