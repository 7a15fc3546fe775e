namespace KnowledgeGraph;

/// <summary>Text in a stated language.</summary>
/// <param name="Language">A BCP 47 tag.</param>
public readonly record struct LanguageText(string Text, string Language)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}
