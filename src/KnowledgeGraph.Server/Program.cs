using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Hosting;

await using var app = ServerHost.Build(args, Facts.Graph);
await app.RunAsync();
