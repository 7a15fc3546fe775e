using System.CommandLine;
using KnowledgeGraph.Fuzz.Commands;

var root = new RootCommand("Looks for input that the GraphQL engine or the fact compiler gets wrong.")
{
    OracleCommand.Create(),
    FuzzCommand.Create(),
    FactsCommand.Create(),
    ExtremesCommand.Create(),
};
return root.Parse(args).Invoke();
