using System.CommandLine;
using System.CommandLine.Invocation;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using Spectre.Console;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg</c>, from its arguments to its exit code; a process of its own, or part of one that runs it many times.</summary>
internal static class KgProgram
{
    /// <param name="streams">Where it writes; closed by the caller.</param>
    public static int Run(string[] arguments, StandardStreams streams)
    {
        Terminal.Open(streams);
        if (!HasCurrentFolder())
        {
            Terminal.Error.WriteLine("kg: The current folder does not exist any more, or may not be read. Change to another one (cd).");
            return ExitCode.Unusable;
        }

        // Response files are off: a passage may begin with an @ sign.
        var command = KgCommand.Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var exitCode = command.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error });
        return command.Action is ParseErrorAction ? ExitCode.Unusable : exitCode;
    }

    /// <summary>Whether there is a folder that paths can be relative to: it may have been deleted since the shell went there.</summary>
    private static bool HasCurrentFolder()
    {
        try
        {
            return Directory.Exists(Environment.CurrentDirectory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
