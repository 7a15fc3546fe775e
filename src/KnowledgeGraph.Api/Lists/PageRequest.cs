namespace KnowledgeGraph.Api.Lists;

/// <summary>The requested part of a list.</summary>
/// <param name="Size">The maximum number of items, from 0 to <see cref="PageArguments.MaxSize"/>.</param>
/// <param name="IsBackward">Whether the page is counted from the end.</param>
/// <param name="After">Only rows after this one; -1 for all.</param>
/// <param name="Before">Only rows before this one; <see cref="int.MaxValue"/> for all.</param>
internal readonly record struct PageRequest(int Size, bool IsBackward, int After, int Before)
{
    public const int FromStart = -1;

    public const int ToEnd = int.MaxValue;
}
