using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>A turn of phrase that reads as if translated, and what to write in its place.</summary>
/// <param name="Pattern">A regular expression; a space in it stands for any white space, so that a phrase is found across lines.</param>
/// <param name="Better">What a native engineer would write.</param>
internal sealed record ForbiddenPhrase(string Pattern, string Better)
{
    private readonly Regex _regex = new(Pattern.Replace(" ", @"\s+", StringComparison.Ordinal), RegexOptions.CultureInvariant);

    public static IReadOnlyList<ForbiddenPhrase> All { get; } =
    [
        new(
            @"(?<!\b[Tt]here |\bdefault )\b(is|are|was|were|be|being) no (?!longer\b|more\b|less\b|fewer\b|different\b|better\b|worse\b)\p{L}+",
            "is not a …"),
        new(@"(?<!\b[Tt]here |\b[Nn]one |\b[Ii]f )\bis none\b", "is not one; or say what it is"),
        new(@"\b[Bb]ehind (this|that|the|a) (cursor|page|item)\b", "after"),
        new(@"\b[Ii]n front of (this|that|the|a) (cursor|page|item)\b", "before"),
        new(@"\b([Mm]end|[Mm]ends|[Mm]ended|[Mm]ending)\b", "fix"),
        new(@"\b[Tt]o stand before\b", "register before; precede"),
        new(@"\b([Hh]ang|[Hh]angs|[Hh]anging) together\b", "is connected; components"),
        new(@"\bbut for (?!example\b|instance\b)", "except for"),
        new(@"\b(go|goes|going) before\b", "takes precedence over"),
        new(@"\b[Ww]hoever\b", "the curator, the caller, the client …"),
        new(@"\b[Cc]hooses? by naming\b", "restricts the result"),
        new(@"\b[Ll]ets? through what\b", "is the default filter"),
        new(@"\b(tell|tells|told) different things\b", "with different values"),
        new(@"\b(is|are) to be had\b", "is available"),
        new(@"(<summary>|"")\s*What (?![^<""]*\?)", "a noun phrase; What opens questions only"),
        new(@"(<summary>\s*|<param name=""\w+"">|<returns>)(Whose|Whom|Wherever|Whichever)\b", "a noun phrase"),
        new(
            @"(<summary>\s*|[.] )Of (a|an|the|each|every|all|several|many|two|what|those)\b[^,.<]{1,60},",
            "the Y of X; no fronted 'Of X, the Y'"),
    ];

    /// <summary>The places of the phrase in a text, each as offset and words.</summary>
    public IEnumerable<(int Offset, string Words)> FoundIn(string text) => _regex.Matches(text).Select(match => (match.Index, match.Value));
}
