using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing;
using KnowledgeGraph.Cli.Editing.Protocol;

namespace KnowledgeGraph.Cli.Tests.Editing;

/// <summary>An editor in this process: it writes messages as they come over the wire, and keeps what is published.</summary>
internal sealed class EditorClient : IAsyncDisposable
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly Stream _out;
    private readonly FrameReader _in;
    private readonly Dictionary<string, JsonElement> _published = new(StringComparer.Ordinal);
    private int _requests;

    public EditorClient()
    {
        _out = _toServer.Writer.AsStream();
        _in = new FrameReader(_toClient.Reader.AsStream());
        Server = Task.Run(async () =>
        {
            try
            {
                return await new LanguageServer(_toServer.Reader.AsStream(), _toClient.Writer.AsStream(), new LanguageServerOptions("https://pages.example/", TimeSpan.Zero))
                    .RunAsync(CancellationToken.None);
            }
            finally
            {
                await _toClient.Writer.CompleteAsync();
            }
        });
    }

    public Task<int> Server { get; }

    public static async Task<EditorClient> StartAsync(string folder, string capabilities = "{}", string options = "{}")
    {
        var client = new EditorClient();
        var result = await client.AskAsync(
            "initialize", $$"""{"capabilities":{{capabilities}},"initializationOptions":{{options}},"workspaceFolders":[{"uri":"{{Uri(folder)}}","name":"set"}]}""");
        result.GetProperty("serverInfo").GetProperty("name").GetString().ShouldBe("kg");
        client.Tell("initialized", "{}");
        return client;
    }

    public static string Uri(string path) => FileUri.Of(path);

    public void Open(string path, string? text = null) => Tell(
        "textDocument/didOpen",
        new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "yaml", ["version"] = 1, ["text"] = text ?? File.ReadAllText(path) } }.ToJsonString());

    /// <summary>Asks about the place after a text.</summary>
    public Task<JsonElement> AtAsync(string method, string path, string text, string after, string more = "") =>
        AskAsync(method, $$"""{"textDocument":{"uri":"{{Uri(path)}}"},"position":{{PositionAfter(text, after)}}{{more}}}""");

    public static string PositionAfter(string text, string after)
    {
        var index = text.IndexOf(after, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"'{after}' is not in the text");
        var head = text[..(index + after.Length)];
        return $$"""{"line":{{head.Count(character => character == '\n')}},"character":{{head.Length - head.LastIndexOf('\n') - 1}}}""";
    }

    public void Tell(string method, string parameters) => Send($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

    public async Task<JsonElement> AskAsync(string method, string parameters)
    {
        var answer = await AnswerAsync(method, parameters);
        answer.TryGetProperty("error", out var error).ShouldBeFalse(error.ToString());
        return answer.GetProperty("result");
    }

    /// <summary>The whole answer, which may be a refusal.</summary>
    public async Task<JsonElement> AnswerAsync(string method, string parameters)
    {
        var id = ++_requests;
        Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""");
        while (true)
        {
            var message = await ReceiveAsync();
            if (message.TryGetProperty("id", out var of) && of.ValueKind == JsonValueKind.Number && of.GetInt32() == id && !message.TryGetProperty("method", out _))
            {
                return message;
            }
        }
    }

    /// <summary>Waits until the findings of a file are as they should be.</summary>
    public async Task<JsonElement> FindingsAsync(string path, Func<JsonElement, bool> isRight)
    {
        while (true)
        {
            if (_published.TryGetValue(Uri(path), out var findings) && isRight(findings))
            {
                return findings;
            }

            await ReceiveAsync();
        }
    }

    public void Send(string body) => SendRaw(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    public void SendRaw(string text)
    {
        _out.Write(Encoding.UTF8.GetBytes(text));
        _out.Flush();
    }

    public async Task<JsonElement> ReceiveAsync()
    {
        var frame = await _in.ReadAsync(CancellationToken.None).AsTask().WaitAsync(TimeSpan.FromMinutes(2));
        frame.ShouldNotBeNull();
        var message = JsonElement.Parse(frame.Value.Body);
        if (message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics")
        {
            var parameters = message.GetProperty("params");
            _published[parameters.GetProperty("uri").GetString()!] = parameters.GetProperty("diagnostics");
        }

        return message;
    }

    public void Close() => _toServer.Writer.Complete();

    public async ValueTask DisposeAsync()
    {
        await _toServer.Writer.CompleteAsync();
        await Server.WaitAsync(TimeSpan.FromMinutes(1));
    }
}
