using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>
/// The rooms of the server that any ASP.NET Core application could embed. They know nothing of the application around them: its options
/// as a whole, its pages, its keys and the shipped set.
/// </summary>
public sealed partial class ServerRoomTests
{
    private static readonly string[] Embeddable = ["Admission", "FactSets", "Limits", "Subscriptions", "Telemetry", "Transport"];

    [Fact]
    public void EmbeddableRooms_KnowNothingOfTheApplication() =>
        (from room in Embeddable
         from file in RepositoryFiles.Below(Path.Combine("src", "KnowledgeGraph.Server", room), ".cs")
         from Match match in ApplicationNamespace().Matches(File.ReadAllText(file))
         select $"{Path.GetFileName(file)} uses {match.Value}").ShouldBeEmpty();

    [GeneratedRegex(@"KnowledgeGraph\.(Server\.(Configuration|Explorer|Hosting|Ide|Pages|Security)|Seeds)\b|\bServerOptions\b")]
    private static partial Regex ApplicationNamespace();
}
