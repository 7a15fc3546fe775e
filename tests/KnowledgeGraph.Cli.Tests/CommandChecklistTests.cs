using System.CommandLine;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The parts of a command: its file, its line in <see cref="KgCommand"/>, its row in docs/kg.md, an example and its tests.</summary>
public sealed partial class CommandChecklistTests
{
    private static readonly string Folder = RepositoryFolder.Combine("src", "KnowledgeGraph.Cli", "Commands");

    private static readonly string Manual = File.ReadAllText(RepositoryFolder.Combine("docs", "kg.md"));

    private static readonly IList<Command> Registered = KgCommand.Create().Subcommands;

    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Folder, "*.cs")
            .Where(file => Name().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Command_HasAllItsParts(string file)
    {
        var name = Name().Match(File.ReadAllText(Path.Combine(Folder, file + ".cs"))).Groups["name"].Value;

        Missing(file, name).ShouldBeEmpty();
    }

    [Fact]
    public void RegisteredCommands_AreInFilesOfTheirOwn() => Files.Count.ShouldBe(Registered.Count);

    private static IEnumerable<string> Missing(string file, string name)
    {
        var command = Registered.FirstOrDefault(command => command.Name == name);
        if (command is null)
        {
            yield return $"'{name}' is not registered: add {file}.Create() to KgCommand";
        }
        else if (command is not ExampleCommand { Examples.Count: > 0 })
        {
            yield return $"'{name}' has no example: create it as an ExampleCommand";
        }

        if (!Manual.Contains($"\n| `kg {name} ", StringComparison.Ordinal))
        {
            yield return $"docs/kg.md has no row for `kg {name}` in its table";
        }

        if (!File.Exists(RepositoryFolder.Combine("tests", "KnowledgeGraph.Cli.Tests", file + "Tests.cs")))
        {
            yield return $"'{name}' has no tests: add {file}Tests.cs";
        }
    }

    [GeneratedRegex(@"new ExampleCommand\(\s*""(?<name>[a-z]+)""")]
    private static partial Regex Name();
}
