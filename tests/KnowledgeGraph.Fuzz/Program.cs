using System.CommandLine;
using KnowledgeGraph.Fuzz.Commands;

var root = new RootCommand("Looks for requests that the GraphQL engine gets wrong.") { OracleCommand.Create(), FuzzCommand.Create() };
return root.Parse(args).Invoke();
