using System.Reflection;
using System.Text.Json;
using KnowledgeGraph.Mcp.Answers;
using KnowledgeGraph.Mcp.Prompts;
using KnowledgeGraph.Mcp.Resources;
using KnowledgeGraph.Mcp.Tools;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace KnowledgeGraph.Mcp;

/// <summary>A server of the Model Context Protocol over facts, whatever carries its messages.</summary>
/// <seealso href="https://modelcontextprotocol.io/specification"/>
public static class KnowledgeMcp
{
    private const string Instructions =
        "A graph of curated facts. Each statement has an id and evidence: a passage of a source. Begin with search, or with one of the saved "
            + "questions. Cite statement ids and sources. What is missing here is not stated, which is not a denial. "
            + "Each answer has data and contentHash (the version of the facts), and where it applies evidence (the first of the statementCount "
            + "statements that it rests on), unstated (where the facts say nothing), hints (about ids that are unknown or have changed, and "
            + "about what is empty for another reason) and cut (what is missing from long lists, and how to get it).";

    /// <summary>Sets up a server.</summary>
    /// <param name="options">The options to set.</param>
    /// <param name="acquire">Leases the facts that one request is answered from.</param>
    /// <param name="questions">The saved questions that are tools: keep it, since it keeps their descriptions.</param>
    public static void Configure(McpServerOptions options, Func<IMcpFacts> acquire, OfferedQuestions questions)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(acquire);
        ArgumentNullException.ThrowIfNull(questions);
        options.ServerInfo = new Implementation { Name = "knowledgegraph", Title = "KnowledgeGraph", Version = Version };
        options.ServerInstructions = Instructions;
        options.Capabilities = new ServerCapabilities { Tools = new(), Resources = new(), Prompts = new() };
        options.Handlers.ListToolsHandler = (_, _) => ValueTask.FromResult(ListTools(acquire, questions));
        options.Handlers.CallToolHandler = (request, token) => CallAsync(acquire, questions, request.Params!, token);
        options.Handlers.ListResourcesHandler = (_, _) => ValueTask.FromResult(new ListResourcesResult { Resources = ResourceShelf.All });
        options.Handlers.ReadResourceHandler = (request, token) => ReadAsync(acquire, request.Params!.Uri, token);
        options.Handlers.ListPromptsHandler = (_, _) => ValueTask.FromResult(new ListPromptsResult { Prompts = PromptShelf.All });
        options.Handlers.GetPromptHandler = (request, _) => ValueTask.FromResult(GetPrompt(request.Params!));
    }

    private static string Version => typeof(KnowledgeMcp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    private static ListToolsResult ListTools(Func<IMcpFacts> acquire, OfferedQuestions questions)
    {
        using var facts = Acquire(acquire);
        return new ListToolsResult
        {
            Tools = questions.Described.GetValue(facts.Graph, _ => [.. ToolBox.All(facts, questions).Select(tool => tool.Describe(facts))]),
        };
    }

    /// <summary>The facts for a request that has no result in which to say that there are none.</summary>
    private static IMcpFacts Acquire(Func<IMcpFacts> acquire)
    {
        try
        {
            return acquire();
        }
        catch (FactsBusyException exception)
        {
            throw new McpProtocolException(exception.Message, McpErrorCode.InternalError);
        }
    }

    private static async ValueTask<CallToolResult> CallAsync(
        Func<IMcpFacts> acquire, OfferedQuestions questions, CallToolRequestParams call, CancellationToken cancellationToken)
    {
        using var facts = Acquire(acquire);
        if (ToolBox.Find(facts, questions, call.Name) is not { } tool)
        {
            throw new McpProtocolException($"There is no tool '{call.Name}'; tools/list has them.", McpErrorCode.InvalidParams);
        }

        try
        {
            var answer = await tool.CallAsync(facts, call.Arguments ?? new Dictionary<string, JsonElement>(), cancellationToken);
            return AnswerEnvelope.Result(answer);
        }
        catch (Exception exception) when (exception is ToolException or FactsBusyException)
        {
            return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = exception.Message }] };
        }
    }

    private static async ValueTask<ReadResourceResult> ReadAsync(Func<IMcpFacts> acquire, string uri, CancellationToken cancellationToken)
    {
        using var facts = Acquire(acquire);
        return await ResourceShelf.ReadAsync(facts, uri, cancellationToken) is { } contents
            ? new ReadResourceResult { Contents = [contents] }
            : throw new McpProtocolException($"There is no resource '{uri}'.", McpErrorCode.ResourceNotFound);
    }

    private static GetPromptResult GetPrompt(GetPromptRequestParams request)
    {
        var arguments = (request.Arguments ?? new Dictionary<string, JsonElement>())
            .ToDictionary(argument => argument.Key, argument => argument.Value.ToString(), StringComparer.Ordinal);
        try
        {
            return PromptShelf.Get(request.Name, arguments)
                ?? throw new McpProtocolException($"There is no prompt '{request.Name}'.", McpErrorCode.InvalidParams);
        }
        catch (ArgumentException exception)
        {
            throw new McpProtocolException(exception.Message, McpErrorCode.InvalidParams);
        }
    }
}
