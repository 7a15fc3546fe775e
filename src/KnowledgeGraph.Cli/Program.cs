using System.CommandLine;
using System.CommandLine.Invocation;
using KnowledgeGraph.Cli.Commands;

// Response files are off: a passage may begin with an @ sign.
var command = KgCommand.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
var exitCode = command.Invoke();
return command.Action is ParseErrorAction ? ExitCode.Unusable : exitCode;
