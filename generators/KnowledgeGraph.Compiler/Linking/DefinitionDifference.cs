using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>
/// Compares two definitions of one name. The order of their keys does not matter, and neither does where they stand; that of an
/// enumeration's values does.
/// </summary>
internal static class DefinitionDifference
{
    private const int MaxNamed = 3;

    /// <summary>
    /// The keys whose values differ, for a message: <c>'domain' and 'range' differ</c>; null if the definitions are the same.
    /// </summary>
    public static string? Of(MappingSyntax left, MappingSyntax right)
    {
        var keys = new SortedSet<string>(left.Entries.Concat(right.Entries).Select(entry => entry.Name), StringComparer.Ordinal);
        keys.RemoveWhere(key => left.Find(key)?.Value is { } first && right.Find(key)?.Value is { } second && AreSame(first, second));
        return keys.Count == 0 ? null : Phrase([.. keys.Select(key => $"'{key}'")]);
    }

    /// <summary>Parts that differ, for a message.</summary>
    public static string Phrase(IReadOnlyList<string> parts)
    {
        var named = parts.Count > MaxNamed ? [.. parts.Take(MaxNamed), "more"] : parts;
        return named.Count == 1
            ? named[0] + " differs"
            : string.Join(", ", named.Take(named.Count - 1)) + " and " + named[named.Count - 1] + " differ";
    }

    // As deep as a file may be nested, which SyntaxLimits bounds.
    private static bool AreSame(SyntaxNode left, SyntaxNode right) => (left, right) switch
    {
        (ScalarSyntax first, ScalarSyntax second) => string.Equals(first.Value.Trim(), second.Value.Trim(), StringComparison.Ordinal),
        (SequenceSyntax first, SequenceSyntax second) =>
            first.Items.Count == second.Items.Count && first.Items.Zip(second.Items, AreSame).All(isSame => isSame),
        (SequenceSyntax { Items: [var only] }, ScalarSyntax) => AreSame(only, right),
        (ScalarSyntax, SequenceSyntax { Items: [var only] }) => AreSame(left, only),
        (MappingSyntax first, MappingSyntax second) =>
            first.Entries.Count == second.Entries.Count
            && first.Entries.Zip(second.Entries, (entry, other) => entry.Name == other.Name && AreSame(entry.Value, other.Value))
                .All(isSame => isSame),
        _ => false,
    };
}
