using System.CommandLine;
using KnowledgeGraph.Fuzz.Commands;

var root = new RootCommand("Looks for input that the product gets wrong.")
{
    OracleCommand.Create(),
    FuzzCommand.Create(),
    FactsCommand.Create(),
    ExtremesCommand.Create(),
    LargeRequestsCommand.Create(),
    ImagesCommand.Create(),
};
return root.Parse(args).Invoke();
