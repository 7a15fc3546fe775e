namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>
/// Where records are in a document: keys parted by points, <c>*</c> for every key; the empty path for the document itself.
/// </summary>
/// <param name="Text">As it is written in the mapping.</param>
/// <param name="Steps">Its keys.</param>
internal sealed record RecordPath(string Text, IReadOnlyList<string> Steps)
{
    public const string Any = "*";

    /// <summary>The number of keys is bounded, and with it the depth of the search.</summary>
    public const int MaxSteps = 8;

    public static RecordPath Parse(string text) =>
        new(text, text.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public bool Matches(int depth, string key) => depth < Steps.Count && (Steps[depth] == Any || Steps[depth] == key);
}
