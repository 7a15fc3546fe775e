namespace KnowledgeGraph.Format;

/// <summary>
/// The pattern of a sentence: <c>{subject} supplies {item} to {object}[ within {scope}]</c>. What stands in brackets is left out of
/// the sentence of a statement that lacks one of its qualifiers.
/// </summary>
public static class SentencePattern
{
    /// <summary>The placeholder of the subject.</summary>
    public const string Subject = "subject";

    /// <summary>The placeholder of the object.</summary>
    public const string Object = "object";

    /// <summary>The most characters of a pattern.</summary>
    public const int MaxLength = 300;

    /// <summary>The most characters of a label.</summary>
    public const int MaxLabelLength = 80;

    /// <summary>Parses a pattern. Linear in its length.</summary>
    /// <param name="problem">How the pattern is malformed; null if it is not.</param>
    /// <returns>The parts; empty if the pattern is malformed.</returns>
    public static IReadOnlyList<SentencePart> Parse(string pattern, out string? problem)
    {
        var parts = new List<SentencePart>();
        var option = 0;
        var options = 0;
        var start = 0;
        for (var i = 0; i <= pattern.Length; i++)
        {
            var next = i < pattern.Length ? pattern[i] : '\0';
            if (i < pattern.Length && next is not ('{' or '}' or '[' or ']'))
            {
                continue;
            }

            if (i > start)
            {
                parts.Add(new SentencePart(pattern.Substring(start, i - start), isPlaceholder: false, option));
            }

            if (i == pattern.Length)
            {
                break;
            }

            if (next == '{')
            {
                var end = pattern.IndexOfAny(['{', '}', '[', ']'], i + 1);
                if (end < 0 || pattern[end] != '}')
                {
                    problem = "a '{' has no '}'";
                    return [];
                }

                parts.Add(new SentencePart(pattern.Substring(i + 1, end - i - 1).Trim(), isPlaceholder: true, option));
                i = end;
            }
            else if (next == '[' && option == 0)
            {
                option = ++options;
            }
            else if (next == ']' && option > 0)
            {
                option = 0;
            }
            else
            {
                problem = next switch
                {
                    '}' => "a '}' has no '{'",
                    '[' => "optional parts cannot be nested",
                    _ => "a ']' has no '['",
                };
                return [];
            }

            start = i + 1;
        }

        problem = option > 0 ? "a '[' has no ']'" : null;
        return problem is null ? parts : [];
    }
}
