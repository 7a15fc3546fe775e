using KnowledgeGraph.Cli.Commands;

return KgCommand.Create().Parse(args).Invoke();
