using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>graphql-js in a Node process that lives until it is disposed of. It is asked in batches: one trip for many documents.</summary>
public sealed class OracleProcess : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;

    /// <summary>Starts the process with the schemas that questions will be about.</summary>
    /// <exception cref="InvalidOperationException">There is no Node, or the packages of npm are not installed; the message says what to
    /// do.</exception>
    public OracleProcess(IReadOnlyList<OracleSchema> schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        var folder = RepositoryFolder.Combine("tests", "KnowledgeGraph.Fuzz", "Oracle");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "graphql")))
        {
            throw new InvalidOperationException(
                $"graphql-js is not installed in {folder}. The build installs it where Node.js 20 or later is on the PATH: get it from "
                + $"https://nodejs.org and build again, or run npm ci there.");
        }

        _process = Start(folder);
        var sdls = new JsonArray([.. schemas.Select(schema => (JsonNode)JsonValue.Create(schema.Sdl))]);
        var greeting = Exchange(
            [new JsonObject { ["schemas"] = sdls, ["descriptions"] = BuiltInDescriptions.Of(schemas) }.ToJsonString()])[0];
        using var answer = JsonDocument.Parse(greeting);
        Version = answer.RootElement.GetProperty("version").GetString()!;
    }

    /// <summary>The version of graphql-js.</summary>
    public string Version { get; }

    /// <summary>Asks what becomes of requests. The answers have their order.</summary>
    /// <param name="requests">Each with the index of its schema.</param>
    public IReadOnlyList<OracleAnswer> Ask(IReadOnlyCollection<(int Schema, FuzzRequest Request)> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        return [.. Exchange([.. requests.Select(item => ToLine(item.Schema, item.Request))]).Select(OracleAnswer.Parse)];
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo("node", ["oracle.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(
                "The comparison with graphql-js needs Node.js 20 or later on the PATH. Get it from https://nodejs.org.", exception);
        }
    }

    private static string ToLine(int schema, FuzzRequest request)
    {
        var question = new JsonObject { ["schema"] = schema, ["document"] = request.Document };
        if (request.Variables is not null)
        {
            question["variables"] = request.Variables;
        }

        if (request.OperationName is not null)
        {
            question["operationName"] = request.OperationName;
        }

        return question.ToJsonString();
    }

    private List<string> Exchange(IReadOnlyList<string> lines)
    {
        // Both pipes are short: who writes everything before reading anything may wait for ever.
        var writing = Task.Run(() =>
        {
            foreach (var line in lines)
            {
                _process.StandardInput.Write(line + '\n');
            }

            _process.StandardInput.Flush();
        });
        var answers = new List<string>(lines.Count);
        while (answers.Count < lines.Count)
        {
            answers.Add(_process.StandardOutput.ReadLine()
                ?? throw new InvalidOperationException(
                    "The process of graphql-js has ended; what it said is on the standard error stream."));
        }

        writing.GetAwaiter().GetResult();
        return answers;
    }
}
