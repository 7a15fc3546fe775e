using System.CommandLine.Invocation;
using KnowledgeGraph.Cli.Commands;

var command = KgCommand.Create().Parse(args);
var exitCode = command.Invoke();
return command.Action is ParseErrorAction ? ExitCode.Unusable : exitCode;
