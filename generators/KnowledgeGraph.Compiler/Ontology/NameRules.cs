namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>How names are spelt. They become GraphQL and C# names without change, so that only ASCII letters and digits will do.</summary>
internal static class NameRules
{
    public static readonly NameForm PascalCase = new(IsPascalCase, "PascalCase: a capital letter, then letters and digits, at most 64");
    public static readonly NameForm CamelCase = new(IsCamelCase, "camelCase: a small letter, then letters and digits, at most 64");
    public static readonly NameForm Word = new(IsWord, "a letter, then letters and digits, at most 64");

    private const int MaxLength = 64;
    private const int MaxIdLength = 128;

    public static bool IsPascalCase(string name) => IsWord(name) && name[0] is >= 'A' and <= 'Z';

    public static bool IsCamelCase(string name) => IsWord(name) && name[0] is >= 'a' and <= 'z';

    public static bool IsWord(string name)
    {
        if (name.Length is 0 or > MaxLength || name[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (var character in name)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Kebab-case: groups of small letters and digits, joined by single hyphens.</summary>
    public static bool IsId(string id)
    {
        if (id.Length is 0 or > MaxIdLength || id[0] == '-' || id[id.Length - 1] == '-')
        {
            return false;
        }

        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') || (id[i] == '-' && id[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    public static string ToCamelCase(string pascalCase) => char.ToLowerInvariant(pascalCase[0]) + pascalCase.Substring(1);
}

/// <summary>A way to spell names.</summary>
/// <param name="Description">For messages about a name that is spelt otherwise.</param>
internal sealed record NameForm(Func<string, bool> IsRight, string Description);
