namespace KnowledgeGraph.Compiler.Fit;

/// <summary>A number that begins at some token of a text.</summary>
/// <param name="Values">
/// What it may mean, mostly one value: the point of <c>1.234</c> separates thousands in one country and a fraction in another.
/// </param>
/// <param name="End">The first token after it.</param>
internal readonly record struct NumberReading(IReadOnlyList<decimal> Values, int End);
