namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>A cycle as a message tells it: a long one is cut, because nobody reads a thousand names.</summary>
internal static class CyclePhrase
{
    /// <summary>The most names, and the most places, that a message has.</summary>
    public const int MaxSteps = 10;

    /// <param name="names">The first name is also the last one.</param>
    public static string Of(IReadOnlyCollection<string> names) => names.Count <= MaxSteps
        ? string.Join(" → ", names)
        : string.Join(" → ", names.Take(MaxSteps)) + " → … → " + names.First();
}
