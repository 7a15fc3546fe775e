using System.CommandLine;
using KnowledgeGraph.Api;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema</c>: the GraphQL schema that a fact set is served with.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var documents = FolderArgument.Documents();
        var command = new Command("schema", "Prints the GraphQL schema of a fact set.") { folder, documents };
        command.SetAction(parsed => Guard.Run(() => Run(parsed.GetValue(folder)!, parsed.GetValue(documents))));
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo? documents)
    {
        if (ImageCompiler.Compile(FactSetFolder.Read(folder, documents)) is not { } image)
            return ExitCode.Failure;
        using var graph = FactGraph.Open(image.Bytes);

        // Straight to the stream: a schema is data for other programs, and no console width may touch it.
        Console.Out.Write(SchemaPrinter.Print(GraphSchema.Create(graph)));
        return ExitCode.Success;
    }
}
