using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Turns faults from outside the program into a line and an exit code.</summary>
internal static class Guard
{
    public static int Run(Func<int> command) => RunAsync(() => Task.FromResult(command())).GetAwaiter().GetResult();

    /// <inheritdoc cref="Run"/>
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (exception is UnusableInputException or IOException or UnauthorizedAccessException)
        {
            Terminal.Error.WriteLine("kg: " + exception.Message);
            return ExitCode.Unusable;
        }
    }
}
