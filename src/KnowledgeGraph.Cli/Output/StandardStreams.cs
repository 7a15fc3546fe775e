namespace KnowledgeGraph.Cli.Output;

/// <summary>The streams that a run writes to.</summary>
/// <param name="Output">Results, as text.</param>
/// <param name="Error">Messages.</param>
/// <param name="OpenOutput">Results as bytes that no encoding touches; each stream is closed by who opened it.</param>
internal sealed record StandardStreams(TextWriter Output, TextWriter Error, Func<Stream> OpenOutput)
{
    public static StandardStreams OfProcess { get; } = new(Console.Out, Console.Error, Console.OpenStandardOutput);
}
