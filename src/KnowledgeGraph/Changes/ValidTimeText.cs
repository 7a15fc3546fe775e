namespace KnowledgeGraph.Changes;

/// <summary>Formats the days of a statement: beginning and end, each as one day or as the first and last day possible.</summary>
internal static class ValidTimeText
{
    private const string Open = "..";

    public static string Format(ValidTime time) =>
        $"{Span(time.SinceEarliest, time.SinceLatest)} to {Span(time.UntilEarliest, time.UntilLatest)}";

    private static string Span(int earliest, int latest) => earliest == latest ? Text(earliest) : $"{Text(earliest)}/{Text(latest)}";

    private static string Text(int day) => Day.ToText(day) ?? Open;
}
