using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Naming;

/// <summary>
/// C# identifiers from the names of a fact set. Every identifier begins with an upper-case letter or an underscore, so that none
/// is a keyword.
/// </summary>
public static class CSharpIdentifier
{
    /// <summary>Longer ones are cut and told apart by a hash: metadata allows 1,023 bytes, people far fewer.</summary>
    public const int MaxLength = 200;

    /// <summary><c>north-pier</c> → <c>NorthPier</c>, <c>3-rd-line</c> → <c>_3RdLine</c>.</summary>
    public static string FromSlug(string slug) => FromWords(slug, separator: "");

    /// <summary>
    /// <c>a-1</c> → <c>A_1</c>: for slugs whose plain form is taken. No two slugs share it, because a slug has neither upper-case
    /// letters nor underscores.
    /// </summary>
    public static string FromSlugUnfolded(string slug) => FromWords(slug, separator: "_");

    /// <summary><c>holdsOffice</c> → <c>HoldsOffice</c>; PascalCase stays as it is.</summary>
    public static string FromName(string name) => FromWords(name, separator: "");

    /// <summary>
    /// <c>my-app.class</c> → <c>my_app.@class</c>: each part made valid, and not more. <c>Facts</c> when nothing is left.
    /// </summary>
    public static string Namespace(string name)
    {
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(NamespacePart);
        return string.Join(".", parts) is { Length: > 0 } valid ? valid : "Facts";
    }

    private static string NamespacePart(string part)
    {
        var valid = string.Concat(part.Select(character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_'));
        if (!SyntaxFacts.IsIdentifierStartCharacter(valid[0]))
        {
            valid = "_" + valid;
        }

        return SyntaxFacts.GetKeywordKind(valid) == SyntaxKind.None ? valid : "@" + valid;
    }

    private static string FromWords(string text, string separator)
    {
        var identifier = new StringBuilder(text.Length + 1);
        var isWordStart = true;
        foreach (var character in text)
        {
            if (!IsIdentifierPart(character))
            {
                isWordStart = true;
                continue;
            }

            if (isWordStart && identifier.Length > 0)
            {
                identifier.Append(separator);
            }

            identifier.Append(isWordStart ? char.ToUpperInvariant(character) : character);
            isWordStart = false;
        }

        if (identifier.Length == 0 || !IsIdentifierStart(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        return Shorten(identifier.ToString(), text);
    }

    private static bool IsIdentifierStart(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsIdentifierPart(char character) =>
        IsIdentifierStart(character) || character is >= '0' and <= '9';

    private static string Shorten(string identifier, string text) =>
        identifier.Length <= MaxLength
            ? identifier
            : identifier.Substring(0, MaxLength - 9) + "_" + Fnv1a(text).ToString("x8", CultureInfo.InvariantCulture);

    private static uint Fnv1a(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }
}
