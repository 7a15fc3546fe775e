using System.CommandLine;
using System.CommandLine.Invocation;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg</c>, from its arguments to its exit code; a process of its own, or part of one that runs it many times.</summary>
internal static class KgProgram
{
    /// <param name="streams">Where it writes; closed by the caller.</param>
    public static int Run(string[] arguments, StandardStreams streams)
    {
        Terminal.Open(streams);

        // Response files are off: a passage may begin with an @ sign.
        var command = KgCommand.Create().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var exitCode = command.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error });
        return command.Action is ParseErrorAction ? ExitCode.Unusable : exitCode;
    }
}
