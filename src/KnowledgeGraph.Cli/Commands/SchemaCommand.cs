using System.CommandLine;
using System.Text;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Federation;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Language.EditorSchema;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>
/// <c>kg schema</c>: the GraphQL schema that a fact set is served with, or the JSON Schema that its files are written by.
/// </summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var documents = FolderArgument.Documents();
        var json = new Option<bool>("--json")
        {
            Description = "Prints a JSON Schema of the set's files instead, for editors, with its vocabulary and with its ids as "
                + "completions.",
        };
        var descriptions = new Option<string>("--descriptions")
        {
            Description = "Whether the GraphQL schema has descriptions: all, or none for its structure alone.",
            DefaultValueFactory = _ => "all",
        };
        descriptions.AcceptOnlyFromAmong("all", "none");
        var federation = new Option<bool>("--federation")
        {
            Description = "Prints the schema of a subgraph of Apollo Federation, for tools that compose it with others.",
        };
        var prefix = new Option<string?>("--namespace")
        {
            Description = "With --federation: the namespace of the subgraph, as in GraphQL:FederationNamespace of the server.",
            HelpName = "name",
        };
        var identifiers = new Option<string?>("--identifiers")
        {
            Description = "With --namespace: identifier schemes, as in GraphQL:FederationIdentifiers of the server.",
            HelpName = "schemes",
        };
        var possibleTypes = new Option<bool>("--possible-types")
        {
            Description =
                "Prints, as JSON, the object types behind each interface of the GraphQL schema instead: possibleTypes of Apollo's cache.",
        };
        var output = new Option<FileInfo?>("--output", "-o")
        {
            Description = "Writes to a file in place of standard output.",
            HelpName = "file",
        };
        var command = new ExampleCommand(
            "schema",
            "Prints the GraphQL schema of a fact set, or a JSON Schema of its files.",
            "kg schema seeds > schema.graphql",
            "kg schema seeds --json -o seeds/facts.schema.json",
            "kg schema seeds --possible-types -o possible-types.json",
            "kg schema seeds --federation --namespace rail -o rail.graphql")
        {
            folder, documents, json, descriptions, possibleTypes, federation, prefix, identifiers, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(prefix) is { } name && FederationOptions.RefuseNamespace(name) is { } reason)
            {
                result.AddError($"--namespace is '{name}'. {reason}");
            }
            else if (result.GetValue(identifiers) is not null && result.GetValue(prefix) is null)
            {
                result.AddError("--identifiers has no effect without --namespace.");
            }
            else if (result.GetValue(prefix) is not null && !result.GetValue(federation))
            {
                result.AddError("--namespace has no effect without --federation.");
            }
            else if (result.GetValue(federation) && (result.GetValue(json) || result.GetValue(possibleTypes)))
            {
                result.AddError("Choose one of --federation, --json and --possible-types.");
            }
            else if (result.GetValue(json) && result.GetValue(possibleTypes))
            {
                result.AddError("Choose one of --json and --possible-types.");
            }
        });
        command.SetAction(parsed => Guard.Run(() =>
        {
            var files = FolderInput.Read(parsed.GetValue(folder)!, parsed.GetValue(documents));
            var isDescribed = parsed.GetValue(descriptions) != "none";
            var subgraph = parsed.GetValue(federation)
                ? new FederationOptions
                {
                    Namespace = parsed.GetValue(prefix),
                    Identifiers = FederationOptions.ParseIdentifiers(parsed.GetValue(identifiers)),
                }
                : null;
            var text = (parsed.GetValue(json), parsed.GetValue(possibleTypes)) switch
            {
                (true, _) => JsonSchema(files),
                (_, true) => GraphQLSchema(files, null, PossibleTypesFile.Write),
                _ => GraphQLSchema(
                    files,
                    subgraph,
                    schema => Encoding.UTF8.GetBytes(
                        subgraph is null ? SchemaPrinter.Print(schema, isDescribed) : SubgraphPrinter.Print(schema, isDescribed))),
            };
            return Write(text, parsed.GetValue(output));
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
        if (output is not null)
        {
            ReplacedFile.Write(output, schema);
            return ExitCode.Success;
        }

        using var stream = Terminal.OpenBytes();
        stream.Write(schema);
        return ExitCode.Success;
    }

    private static byte[]? GraphQLSchema(FactSetFiles files, FederationOptions? federation, Func<Schema, byte[]> write)
    {
        if (ImagePrinter.Compile(files) is not { } image)
        {
            return null;
        }

        using var graph = FactGraph.Open(image.Bytes);
        try
        {
            return write(GraphSchema.Create(graph, new GraphSchemaOptions { Federation = federation }));
        }
        catch (SchemaException exception) when (federation is not null)
        {
            throw new UnusableInputException(string.Join(' ', exception.Errors));
        }
    }

    private static byte[]? JsonSchema(FactSetFiles files)
    {
        var compilation = LongWork.Check(files);
        if (compilation.FactSet is not { } facts)
        {
            FindingsPrinter.Print(
                Terminal.Error,
                [.. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)],
                files,
                showsAll: false);
            return null;
        }

        return EditorSchemaFile.Write(facts);
    }
}
