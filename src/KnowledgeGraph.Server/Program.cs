using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Hosting;

return await ServerProgram.RunAsync(args, static () => Facts.Graph);
