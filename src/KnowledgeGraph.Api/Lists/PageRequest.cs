namespace KnowledgeGraph.Api.Lists;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Size">How many items at most, from 0 to <see cref="PageArguments.MaxSize"/>.</param>
/// <param name="IsBackward">Counted from the end of what the cursors leave, not from its start.</param>
/// <param name="After">Only rows behind this one; -1 for all.</param>
/// <param name="Before">Only rows in front of this one; <see cref="int.MaxValue"/> for all.</param>
internal readonly record struct PageRequest(int Size, bool IsBackward, int After, int Before)
{
    public const int FromStart = -1;

    public const int ToEnd = int.MaxValue;
}
