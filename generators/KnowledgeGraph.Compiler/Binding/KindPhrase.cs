using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>How messages speak of kinds.</summary>
internal static class KindPhrase
{
    public static string Of(string kind) => $"of the kind '{kind}'";

    public static string OneOf(EquatableArray<string> kinds) => "of the kind " + Plain(kinds);

    public static string Plain(EquatableArray<string> kinds) => string.Join(" or ", kinds.Select(kind => $"'{kind}'"));
}
