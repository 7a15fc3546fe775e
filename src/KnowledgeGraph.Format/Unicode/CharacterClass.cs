namespace KnowledgeGraph.Format;

/// <summary>The part that a character plays in the words of a text.</summary>
internal enum CharacterClass : byte
{
    /// <summary>A letter or digit, and whatever nobody has assigned.</summary>
    Letter,

    /// <summary>Between words.</summary>
    Separator,

    /// <summary>Within a word, but not part of it: an apostrophe.</summary>
    Joiner,

    /// <summary>A mark, or something that cannot be seen.</summary>
    Ignored,

    /// <summary>A word by itself.</summary>
    Word,
}
