using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Mcp;
using KnowledgeGraph.Mcp.Transport;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg mcp</c>: the facts for an assistant that starts this process and talks to it over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var facts = new Argument<string>("facts")
        {
            Description = "A folder of fact files, an image file, or a revision of git (REVISION, or REVISION:FOLDER).",
            DefaultValueFactory = _ => SetFolder.Find().ToString(),
        };
        var image = new Option<FileInfo?>("--image") { Description = "An image file, in place of the argument.", HelpName = "file" };
        var set = FolderArgument.Set();
        var documents = new Option<DirectoryInfo?>("--documents", "-d")
        {
            Description = "The folder of the cited documents, from which passages are shown where a source may be quoted.",
        };
        var questions = new Option<OfferedQuestions>("--questions")
        {
            Description = "The saved questions that are tools: all, none, or names with commas between them. Some clients take "
                + "128 tools at most.",
            HelpName = "all|none|names",
            DefaultValueFactory = _ => OfferedQuestions.All,
            CustomParser = ReadQuestions,
        };
        var command = new ExampleCommand(
            "mcp",
            "Serves facts to an assistant over standard input and output, by the Model Context Protocol.",
            "kg mcp --image facts.kg",
            "kg mcp seeds")
        {
            facts, image, set, documents, questions,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(facts) is { Tokens.Count: > 0 } && result.GetValue(image) is not null)
            {
                result.AddError("Name the facts once: as the argument or with --image.");
            }
        });
        command.SetAction((parsed, cancellationToken) => Guard.RunAsync(() => RunAsync(
            Find(parsed.GetValue(image)?.FullName ?? parsed.GetValue(facts)!, parsed.GetValue(set)!, parsed.GetValue(documents)),
            parsed.GetValue(documents),
            parsed.GetValue(questions)!,
            cancellationToken)));
        return command;
    }

    /// <summary>Facts that are compiled here are checked against the documents; an image has been.</summary>
    private static GraphInput Find(string name, DirectoryInfo set, DirectoryInfo? documents)
    {
        FolderInput.Check(documents);
        return GraphInput.Find(name, set, documents is null || File.Exists(name) ? null : FolderInput.ReadDocuments(documents));
    }

    private static OfferedQuestions? ReadQuestions(ArgumentResult result)
    {
        try
        {
            return OfferedQuestions.Parse(result.Tokens[0].Value);
        }
        catch (FormatException exception)
        {
            result.AddError($"--questions: {exception.Message}");
            return null;
        }
    }

    private static async Task<int> RunAsync(
        GraphInput input, DirectoryInfo? documents, OfferedQuestions questions, CancellationToken cancellationToken)
    {
        using var graph = input.Open();
        if (graph is null)
        {
            return ExitCode.Failure;
        }

        var options = new McpServerOptions();
        using var facts = new GraphFacts(graph, new GraphSchemaOptions { DocumentsFolder = documents?.FullName });

        if (questions.Unknown(QuestionCatalogue.Of(graph)) is [var unknown, ..])
        {
            throw new UnusableInputException($"There is no question '{unknown}'. Omit --questions to offer all of them.");
        }

        KnowledgeMcp.Configure(options, () => facts, questions);

        // The schema is made while the client reads the first answer. That reads the graph, so it ends before the graph is closed.
        var prepared = new Lazy<Task>(() => Task.Run(facts.Prepare, CancellationToken.None));
        options.Handlers.NotificationHandlers =
        [
            new(NotificationMethods.InitializedNotification, (_, _) =>
            {
                _ = prepared.Value;
                return ValueTask.CompletedTask;
            }),
        ];
        await using var transport = new AnsweringTransport(Console.OpenStandardInput(), Console.OpenStandardOutput());
        await using var server = McpServer.Create(transport, options);
        try
        {
            await server.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Somebody stopped it.
        }
        finally
        {
            if (prepared.IsValueCreated)
            {
                await prepared.Value;
            }
        }

        return ExitCode.Success;
    }
}
