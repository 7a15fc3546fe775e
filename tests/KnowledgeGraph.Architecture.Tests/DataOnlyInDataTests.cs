using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// Another team's ontology must compile and serve without a line of C# changed, so no C# file of the product may know a word of
/// the shipped set.
/// </summary>
public sealed partial class DataOnlyInDataTests
{
    [Fact]
    public void Product_NamesNoEntityOfTheShippedSet()
    {
        var ids = RepositoryFiles.Below("seeds", ".yaml")
            .SelectMany(File.ReadLines)
            .Select(line => EntityKey().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["id"].Value)
            .Where(id => id.Contains('-', StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        ids.ShouldNotBeEmpty();

        Mentions(Slug(), ids).ShouldBeEmpty();
    }

    [Fact]
    public void Product_NamesNoPredicateOfTheShippedSet()
    {
        var ontology = File.ReadLines(Path.Combine(RepositoryFiles.Root, "seeds", "ontology.yaml"));
        var names = new HashSet<string>(StringComparer.Ordinal);
        var section = "";
        foreach (var line in ontology)
        {
            if (SectionKey().Match(line) is { Success: true } opened)
            {
                section = opened.Groups["id"].Value;
            }
            else if (section is "predicates" or "properties" && EntityKey().Match(line) is { Success: true } key)
            {
                names.Add(key.Groups["id"].Value);
            }
        }

        // Words of one syllable such as "about" are English before they are predicates; a name with a hump is nobody's but the set's.
        names.RemoveWhere(name => !name.Any(char.IsUpper));
        names.ShouldNotBeEmpty();

        Mentions(CamelCase(), names).ShouldBeEmpty();
    }

    private static IEnumerable<string> Mentions(Regex word, HashSet<string> names) =>
        from file in RepositoryFiles.Below("src", ".cs").Concat(RepositoryFiles.Below("generators", ".cs"))
        from Match match in word.Matches(File.ReadAllText(file))
        where names.Contains(match.Groups["id"].Value)
        select $"{Path.GetRelativePath(RepositoryFiles.Root, file)} names {match.Groups["id"].Value}";

    [GeneratedRegex("^  (?<id>[A-Za-z0-9-]+):", RegexOptions.ExplicitCapture)]
    private static partial Regex EntityKey();

    [GeneratedRegex("^(?<id>[A-Za-z0-9]+):", RegexOptions.ExplicitCapture)]
    private static partial Regex SectionKey();

    [GeneratedRegex("(?<id>[a-z0-9]+(-[a-z0-9]+)+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Slug();

    [GeneratedRegex("\"(?<id>[a-z]+([A-Z][a-z0-9]*)+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex CamelCase();
}
