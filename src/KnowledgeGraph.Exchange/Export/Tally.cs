namespace KnowledgeGraph.Exchange.Export;

/// <summary>Counts what a format with a vocabulary of its own has no word for.</summary>
internal sealed class Tally
{
    private static readonly (string Key, string Noun, string Plural)[] Names =
    [
        ("kinds", "entity of a kind that the format does not have", "entities of kinds that the format does not have"),
        ("unclaimed", "statement that is not asserted, or deprecated", "statements that are not asserted, or deprecated"),
        ("relations", "relation without a place in the format", "relations without a place in the format"),
        ("values", "statement with a literal value", "statements with a literal value"),
        ("qualifiers", "qualifier", "qualifiers"),
        ("identifiers", "identifier", "identifiers"),
        ("descriptions", "description", "descriptions"),
        ("dates", "date that is not a year, a month or a day", "dates that are not a year, a month or a day"),
    ];

    private readonly long[] _counts = new long[Names.Length];

    public void AddKind() => _counts[0]++;

    public void AddUnclaimed() => _counts[1]++;

    /// <summary>A statement that has no place.</summary>
    public void Add(Statement statement) => _counts[statement.Object.Kind == ValueKind.Entity ? 2 : 3]++;

    public void AddQualifiers(int count) => _counts[4] += count;

    public void AddIdentifiers(int count) => _counts[5] += count;

    public void AddDescription() => _counts[6]++;

    public void AddDates(int count) => _counts[7] += count;

    public IEnumerable<LeftOut> LeftOut() =>
        Names.Zip(_counts, (name, count) => new LeftOut(name.Key, name.Noun, name.Plural, count)).Where(item => item.Count > 0);
}
