namespace KnowledgeGraph.Compiler.Reviews;

/// <summary>The name of a reviewer, as reviews have it.</summary>
public static class ReviewerName
{
    /// <summary>The maximum length, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>The form, for messages.</summary>
    public const string Form = "the name of a reviewer, 1 to 100 characters on one line";

    /// <summary>Whether a text is such a name; white space around it does not count.</summary>
    public static bool IsValid(string text) => text.Trim().Length is > 0 and <= MaxLength && !text.Any(char.IsControl);
}
