using System.CommandLine;
using System.Text;
using KnowledgeGraph.Api;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Schema;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.GraphQL.Schemas;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg schema</c>: the GraphQL schema that a fact set is served with, or the JSON Schema that its files are written by.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var documents = FolderArgument.Documents();
        var json = new Option<bool>("--json") { Description = "Prints a JSON Schema for the files of the set instead, for editors: with its vocabulary, and its ids as completions." };
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Writes to a file instead of printing.", HelpName = "file" };
        var command = new ExampleCommand(
            "schema",
            "Prints the GraphQL schema of a fact set, or a JSON Schema of its files.",
            "kg schema seeds > schema.graphql",
            "kg schema seeds --json -o seeds/facts.schema.json")
        {
            folder, documents, json, output,
        };
        command.SetAction(parsed => Guard.Run(() =>
        {
            var files = FactSetFolder.Read(parsed.GetValue(folder)!, parsed.GetValue(documents));
            return Write(parsed.GetValue(json) ? JsonSchema(files) : GraphQLSchema(files), parsed.GetValue(output));
        }));
        return command;
    }

    private static int Write(byte[]? schema, FileInfo? output)
    {
        if (schema is null)
        {
            return ExitCode.Failure;
        }

        // Straight to the stream: a schema is data for other programs, and no console width may touch it.
        using var stream = output is null ? Console.OpenStandardOutput() : output.Create();
        stream.Write(schema);
        return ExitCode.Success;
    }

    private static byte[]? GraphQLSchema(FactFiles files)
    {
        if (ImageCompiler.Compile(files) is not { } image)
        {
            return null;
        }

        using var graph = FactGraph.Open(image.Bytes);
        return Encoding.UTF8.GetBytes(SchemaPrinter.Print(GraphSchema.Create(graph)));
    }

    private static byte[]? JsonSchema(FactFiles files)
    {
        var compilation = files.Compile();
        if (compilation.FactSet is not { } facts)
        {
            DiagnosticPrinter.Print(Terminal.Error, compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), files.Files);
            return null;
        }

        return Encoding.UTF8.GetBytes(SchemaText.Write(FactSchema.Create(facts)));
    }
}
