using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// What any ASP.NET Core application can embed. It knows nothing of the application around it, its options as a whole and its keys, nor of
/// the shipped set.
/// </summary>
public sealed partial class ServerRoomTests
{
    [Fact]
    public void EmbeddableRooms_KnowNothingOfTheApplication() =>
        (from file in RepositoryFiles.Below(Path.Combine("src", "KnowledgeGraph.AspNetCore"), ".cs")
         from Match match in ApplicationNamespace().Matches(File.ReadAllText(file))
         select $"{Path.GetFileName(file)} uses {match.Value}").ShouldBeEmpty();

    [GeneratedRegex(@"KnowledgeGraph\.(Server|Seeds|Language|Compiler)\.|\bServerOptions\b")]
    private static partial Regex ApplicationNamespace();
}
