using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>One buffer for each section of the image.</summary>
/// <param name="keepsBytes">False where only the numbers of elements are wanted.</param>
internal sealed class ImageSections(bool keepsBytes = true)
{
    private readonly SectionBuffer[] _buffers = [.. Enumerable.Range(0, SectionElements.Count).Select(_ => new SectionBuffer(keepsBytes))];

    public SectionBuffer this[SectionId section] => _buffers[(int)section - 1];

    /// <summary>The number of elements written to <paramref name="section"/> so far.</summary>
    public int Count(SectionId section) => this[section].Length / SectionElements.SizeOf(section);
}
