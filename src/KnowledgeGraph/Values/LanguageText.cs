namespace KnowledgeGraph;

/// <summary>A text in a given language.</summary>
/// <param name="Language">The BCP 47 tag of the language.</param>
public readonly record struct LanguageText(string Text, string Language)
{
    /// <inheritdoc />
    public override string ToString() => Text ?? "";
}
