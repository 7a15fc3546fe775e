namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Texts of clients as messages show them: cut where they are long.</summary>
internal static class ShownText
{
    /// <summary>The length of a name or value, in UTF-16 units.</summary>
    public const int MaxLength = 200;

    /// <summary>The length of a message as it is sent, in UTF-16 units.</summary>
    public const int MaxMessageLength = 4_000;

    /// <summary>The text, or its beginning and an ellipsis. A surrogate pair is not cut in two.</summary>
    public static string Cut(string text, int maxLength = MaxLength) =>
        text.Length <= maxLength ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)}…";
}
