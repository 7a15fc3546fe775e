using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// What users and contributors read is plain English: the schema, the pages, and every text and comment of the product. The list of
/// phrases that are kept out is <see cref="ForbiddenPhrase"/>.
/// </summary>
public sealed partial class PlainEnglishTests
{
    [Fact]
    public void Texts_HaveNoForbiddenPhrase() =>
        string.Join('\n', Violations()).ShouldBeEmpty();

    [Theory]
    [InlineData("A value that is no entity.", "is no entity")]
    [InlineData("/// <summary>What it is.</summary>", "<summary>What ")]
    [InlineData("/// It is\n    /// no entity.", "is\n        no entity")]
    [InlineData("Linear, but for sorting.", "but for ")]
    public void Phrase_ThatReadsAsTranslated_IsFound(string text, string expected) =>
        ForbiddenPhrase.All.SelectMany(phrase => phrase.FoundIn(WithoutCommentSigns(text))).ShouldHaveSingleItem().Words.ShouldBe(expected);

    [Theory]
    [InlineData("There is no entity with this id.")]
    [InlineData("The value is no longer used.")]
    [InlineData("/// <summary>What does it cost?</summary>")]
    public void Phrase_OfPlainEnglish_IsNotFound(string text) =>
        ForbiddenPhrase.All.SelectMany(phrase => phrase.FoundIn(WithoutCommentSigns(text))).ShouldBeEmpty();

    private static IEnumerable<string> Violations() =>
        from file in Files()
        let text = WithoutCommentSigns(File.ReadAllText(file))
        from phrase in ForbiddenPhrase.All
        from found in phrase.FoundIn(text)
        let line = text.AsSpan(0, found.Offset).Count('\n') + 1
        let words = WhiteSpace().Replace(found.Words, " ")
        select $"{Path.GetRelativePath(RepositoryFiles.Root, file).Replace('\\', '/')}({line}): '{words}': better: {phrase.Better}";

    private static IEnumerable<string> Files() =>
    [
        .. RepositoryFiles.Below("src", ".cs", ".html", ".md", ".ts", ".tsx", ".mjs"),
        .. RepositoryFiles.Below("generators", ".cs", ".md", ".targets"),
        .. RepositoryFiles.Below("docs", ".md"),
        .. new[] { "README.md", "CONTRIBUTING.md", "schema.graphql" }
            .Select(name => Path.Combine(RepositoryFiles.Root, name))
            .Where(File.Exists),
    ];

    /// <summary>
    /// The text with spaces for the signs that begin a line of a comment or of a quotation, so that a phrase is found across lines.
    /// </summary>
    private static string WithoutCommentSigns(string text) =>
        CommentSigns().Replace(text, static signs => new string(' ', signs.Length));

    [GeneratedRegex(@"(?<=\n[ \t]*)(///?|>|#)")]
    private static partial Regex CommentSigns();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
