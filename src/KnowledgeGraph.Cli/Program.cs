return KnowledgeGraph.Cli.KgProgram.Run(args, KnowledgeGraph.Cli.Output.StandardStreams.OfProcess);
