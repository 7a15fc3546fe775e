using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Importing;

internal static class DraftWriter
{
    public static int Run(IReadOnlyList<string> data, DirectoryInfo? folder) => throw new UnusableInputException($"{data} {folder}");
}
