namespace KnowledgeGraph.Changes;

/// <summary>The days of a statement as a text: beginning and end, each one day or the first and the last that it may be.</summary>
internal static class ValidTimeText
{
    private const string Open = "..";

    public static string Format(ValidTime time) =>
        $"{Span(time.SinceEarliest, time.SinceLatest)} to {Span(time.UntilEarliest, time.UntilLatest)}";

    private static string Span(int earliest, int latest) => earliest == latest ? Text(earliest) : $"{Text(earliest)}/{Text(latest)}";

    private static string Text(int day) => Day.ToText(day) ?? Open;
}
