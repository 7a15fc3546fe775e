namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>A way around a circle as a message tells it: a long one is cut, because nobody reads a thousand names.</summary>
internal static class CirclePhrase
{
    /// <summary>The most names, and the most places, that a message has.</summary>
    public const int TellableSteps = 10;

    /// <param name="way">Its first name stands at its end again.</param>
    public static string Of(IReadOnlyCollection<string> way) => way.Count <= TellableSteps
        ? string.Join(" → ", way)
        : string.Join(" → ", way.Take(TellableSteps)) + " → … → " + way.First();
}
