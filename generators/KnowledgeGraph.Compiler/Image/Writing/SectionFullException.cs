namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>A section outgrew the longest array. It never leaves the writer, which turns it into a <see cref="ImageError"/>.</summary>
internal sealed class SectionFullException : Exception;
