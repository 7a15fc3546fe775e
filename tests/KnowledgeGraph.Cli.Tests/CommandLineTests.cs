using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Cli.Commands;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What all commands have in common.</summary>
public sealed class CommandLineTests
{
    public static TheoryData<string> Commands => [.. KgCommand.Create().Subcommands.Select(command => command.Name)];

    public static TheoryData<string> CommandsOverASet => ["check", "fmt", "compile", "schema"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_SaysWhatACommandDoesAndGivesAnExample(string command)
    {
        var (exitCode, output, error) = Kg.Run(command, "--help");

        exitCode.ShouldBe(0, error);
        output.ShouldStartWith("Description:\n  ");
        output.ShouldMatch($@"\nExamples?:\n  kg {command} ");
    }

    [Fact]
    public void Examples_AreCommandLinesThatAreUnderstood()
    {
        // As the program parses them.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        foreach (var command in KgCommand.Create().Subcommands.OfType<ExampleCommand>())
        {
            command.Examples.ShouldNotBeEmpty();
            foreach (var example in command.Examples)
            {
                KgCommand.Create().Parse(example.Split(" > ")[0]["kg ".Length..], configuration).Errors.ShouldBeEmpty(example);
            }
        }
    }

    /// <summary>A shell stays in a folder that is deleted, and what it starts cannot find out where it is.</summary>
    [Fact]
    public void Folder_ThatWasDeleted_IsSaidInAMessage()
    {
        using var folder = new TemporaryFolder();
        var gone = Directory.CreateDirectory(folder["gone"]).FullName;

        var (exitCode, output, error) = ChildProgram.Run(new ProcessStartInfo(
            "/bin/sh", ["-c", "cd \"$0\" && rmdir \"$0\" && exec dotnet \"$1\" check", gone, Path.Combine(AppContext.BaseDirectory, "kg.dll")]));

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldBe("kg: The current folder does not exist any more, or may not be read. Change to another one (cd).\n");
    }

    [Theory]
    [MemberData(nameof(CommandsOverASet))]
    public void FolderThatHoldsNoSet_IsSaidInOneLine(string command)
    {
        using var railway = new RailwayFolder();
        var empty = Path.Combine(railway.Path, "documents");

        Refused(command, "no-such-folder").ShouldBe("kg: There is no folder 'no-such-folder'. Name the folder that holds ontology.yaml.\n");
        Refused(command, empty).ShouldBe($"kg: The folder '{empty}' holds no *.yaml file. Name the folder that holds ontology.yaml.\n");
    }

    [Theory]
    [InlineData]
    [InlineData("chek")]
    [InlineData("check", "--saref", "x")]
    [InlineData("compile", "seeds")]
    [InlineData("diff", "a", "b", "--markdown", "--json")]
    [InlineData("diff", "a", "b", "--limit", "many")]
    public void LineThatIsNotUnderstood_IsAnErrorOfItsOwn(params string[] arguments)
    {
        var (exitCode, _, error) = Kg.Run(arguments);

        exitCode.ShouldBe(2);
        error.ShouldNotBeEmpty();
    }

    private static string Refused(string command, string folder)
    {
        string[] output = command == "compile" ? ["-o", Path.Combine(Path.GetTempPath(), "never-written.kg")] : [];
        var (exitCode, printed, error) = Kg.Run([command, folder, .. output]);
        exitCode.ShouldBe(2);
        printed.ShouldBeEmpty();
        return error;
    }
}
