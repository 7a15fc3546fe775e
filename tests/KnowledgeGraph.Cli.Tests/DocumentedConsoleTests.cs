namespace KnowledgeGraph.Cli.Tests;

/// <summary>What pages show of a terminal is what it shows: each command of a block is run on a copy of the railway.</summary>
public sealed class DocumentedConsoleTests
{
    private const string Set = "tests/Railway";

    /// <summary>What stands for the rest of a line.</summary>
    private const char Ellipsis = '…';

    public static TheoryData<string> Pages => ["disclosure.md", "fit.md", "reviews.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Console_OfThePage_IsWhatKgPrints(string page)
    {
        using var railway = new RailwayFolder();
        var commands = Commands(File.ReadAllLines(RepositoryFolder.Combine("docs", page))).ToArray();

        commands.ShouldNotBeEmpty();
        foreach (var (command, expected) in commands)
        {
            string[] arguments = [.. command.Split(' ').Skip(1).Select(argument => argument == Set ? railway.Path : argument)];
            var (exitCode, output, error) = Kg.Run(arguments);

            exitCode.ShouldBe(0, $"{command}\n{error}");
            var printed = output.Replace(railway.Path, Set, StringComparison.Ordinal).Split('\n').AsEnumerable();
            foreach (var line in expected)
            {
                // What is not shown of the output may lie between.
                printed = printed.SkipWhile(other => !IsShown(line, other));
                printed.ShouldNotBeEmpty($"{page}: '{command}' does not print '{line}' but\n{output}");
                printed = printed.Skip(1);
            }
        }
    }

    private static bool IsShown(string line, string printed) =>
        line.EndsWith(Ellipsis) ? printed.StartsWith(line[..^1], StringComparison.Ordinal) : printed == line;

    private static IEnumerable<(string Command, string[] Output)> Commands(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```console")
            {
                continue;
            }

            var block = lines.Skip(i + 1).TakeWhile(line => line != "```").ToArray();
            for (var j = 0; j < block.Length; j++)
            {
                if (block[j].StartsWith("$ kg ", StringComparison.Ordinal))
                {
                    yield return (block[j][2..], [.. block.Skip(j + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal))]);
                }
            }
        }
    }
}
