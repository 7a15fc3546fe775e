using System.Text;

namespace KnowledgeGraph.Api.Naming;

/// <summary>Converts a camelCase or PascalCase name to the case of GraphQL enum values: <c>holdsKey</c> becomes <c>HOLDS_KEY</c>.</summary>
internal static class ConstantCase
{
    /// <summary>
    /// A word starts at a capital after a lower-case letter or digit, and at the last capital of a run: <c>UKStation</c> is
    /// <c>UK_STATION</c>.
    /// </summary>
    public static string From(string name)
    {
        var constant = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && BeginsWord(name, i))
            {
                constant.Append('_');
            }

            constant.Append(char.ToUpperInvariant(name[i]));
        }

        return constant.ToString();
    }

    private static bool BeginsWord(string name, int index)
    {
        if (!char.IsAsciiLetterUpper(name[index]) || name[index - 1] == '_')
        {
            return false;
        }

        return !char.IsAsciiLetterUpper(name[index - 1])
            || (index + 1 < name.Length && char.IsAsciiLetterLower(name[index + 1]));
    }
}
