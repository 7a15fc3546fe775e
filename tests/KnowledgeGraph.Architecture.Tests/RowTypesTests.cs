using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// A row of a table has a type of its own (<c>EntityRow</c>, <c>StatementRow</c>, …), so that the compiler tells them apart: no number may be
/// called after one. In the GraphQL schema a row of a list is a position in that list, whatever the list is of, and remains a number.
/// </summary>
public sealed partial class RowTypesTests
{
    [Fact]
    public void Runtime_NumbersNoRow() => Numbers(AnyRow(), "KnowledgeGraph", "KnowledgeGraph.QuikGraph").ShouldBeEmpty();

    [Fact]
    public void Api_NumbersNoRowOfATable() => Numbers(RowOfTable(), "KnowledgeGraph.Api").ShouldBeEmpty();

    [Theory]
    [InlineData("public void Visit(int entity)")]
    [InlineData("private readonly int[] _statements, int lastSource")]
    [InlineData("(int Score, int? Row) best")]
    public void Declaration_OfANumberCalledAfterARow_IsFound(string code) => AnyRow().IsMatch(code).ShouldBeTrue();

    [Theory]
    [InlineData("public void Visit(EntityRow entity, int entities)")]
    [InlineData("point rowed(int arrows)")]
    public void Declaration_OfSomethingElse_IsNotFound(string code) => AnyRow().IsMatch(code).ShouldBeFalse();

    private static IEnumerable<string> Numbers(Regex declaration, params string[] projects) =>
        from project in projects
        from file in RepositoryFiles.Below(Path.Combine("src", project), ".cs")
        from Match match in declaration.Matches(File.ReadAllText(file))
        select $"{Path.GetRelativePath(RepositoryFiles.Root, file)}: {match.Value}";

    [GeneratedRegex(
        @"\bint\??(\[\])? _?(row|entity|statement|source|conflict|owner|\w*(Row|Entity|Statement|Source|Conflict|Owner))\b",
        RegexOptions.ExplicitCapture)]
    private static partial Regex AnyRow();

    [GeneratedRegex(@"\bint\??(\[\])? _?(entity|statement|source|conflict|\w*(Entity|Statement|Source|Conflict))\b", RegexOptions.ExplicitCapture)]
    private static partial Regex RowOfTable();
}
