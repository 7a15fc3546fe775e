using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// The questions of the shipped facts by REST, relative to the same as trusted documents: processor time of the server, for the same answers. Those
/// without variables, and those whose variables have defaults, which are sent.
/// </summary>
internal static class QuestionBenchmark
{
    private const int Connections = 16;
    private const int Rounds = 7;
    private const int WarmUpRounds = 3;
    private const int RequestsOfARound = 10_000;
    private const double Wanted = 1.3;

    public static async Task<int> RunAsync()
    {
        using var load = new LoadGenerator(Connections);
        using var server = await ServerProcess.StartAsync(
            ServerCommand.Product(), """{"query":"{ __typename }"}"""u8.ToArray(), tellsMemory: true);
        var questions = JsonNode.Parse(await load.GetAsync(server.Port, "/questions"))!.AsArray().Select(node => Question.Of(node!)).OfType<Question>().ToArray();
        Console.WriteLine(
            $"{"questions",-22}{"number",8}{"bytes",8}{"document µs",13}{"REST µs",10}{"ratio",8}{"by GET µs",11}{"ratio",8}{"wanted",8}"
            + $"   (medians of {Rounds} rounds of {RequestsOfARound} requests; {Connections} connections)");
        await MeasureAsync("without variables", [.. questions.Where(question => question.IsPlain)], server, load);
        await MeasureAsync("with variables", [.. questions.Where(question => !question.IsPlain)], server, load);
        return 0;
    }

    private static async Task MeasureAsync(string name, Question[] questions, ServerProcess server, LoadGenerator load)
    {
        var bytes = 0L;
        foreach (var question in questions)
        {
            var (rest, document) = (await load.GetAsync(server.Port, question.Path), await load.OnceAsync(server.Port, question.Document));
            bytes += rest.Length;
            if (!JsonNode.DeepEquals(JsonNode.Parse(rest)!["data"], JsonNode.Parse(document)!["data"]))
            {
                throw new InvalidOperationException($"{question.Path} gives another answer than its document.");
            }
        }

        byte[][] documents = [.. questions.Select(question => question.Document)];
        string[] paths = [.. questions.Select(question => question.Path)];
        string[] queries = [.. questions.Select(question => question.DocumentPath)];
        var rounds = new List<(double Document, double Path, double Get)>();
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            rounds.Add((
                (await load.MeasureAsync(server, documents, RequestsOfARound)).Microseconds,
                (await load.MeasureAsync(server, paths, RequestsOfARound)).Microseconds,
                (await load.MeasureAsync(server, queries, RequestsOfARound)).Microseconds));
        }

        rounds = rounds[WarmUpRounds..];
        Console.WriteLine(
            $"{name,-22}{questions.Length,8}{bytes / questions.Length,8}{Statistics.Median(rounds.Select(round => round.Document)),13:F1}"
            + $"{Statistics.Median(rounds.Select(round => round.Path)),10:F1}{Statistics.Median(rounds.Select(round => round.Path / round.Document)),8:F2}"
            + $"{Statistics.Median(rounds.Select(round => round.Get)),11:F1}{Statistics.Median(rounds.Select(round => round.Path / round.Get)),8:F2}{Wanted,8:F1}");
    }

    /// <summary>A question in its three forms.</summary>
    /// <param name="Path">By REST.</param>
    /// <param name="Document">As the body of a POST that names the trusted document.</param>
    /// <param name="DocumentPath">As a GET that names the trusted document.</param>
    private sealed record Question(string Path, byte[] Document, string DocumentPath, bool IsPlain)
    {
        /// <summary>The question of an item of the list; null if it has a variable whose default is not a text.</summary>
        public static Question? Of(JsonNode item)
        {
            var variables = new JsonObject();
            foreach (var variable in item["variables"]!.AsArray())
            {
                if (variable!["defaultValue"]?.GetValue<string>() is not { } literal || !literal.StartsWith('"'))
                {
                    return null;
                }

                variables[variable["name"]!.GetValue<string>()] = JsonNode.Parse(literal);
            }

            var name = item["name"]!.GetValue<string>();
            var path = item["href"]!.GetValue<string>();
            var query = string.Join('&', variables.Select(variable => $"{variable.Key}={Uri.EscapeDataString(variable.Value!.GetValue<string>())}"));
            var json = variables.ToJsonString();
            return new Question(
                query.Length == 0 ? path : $"{path}?{query}",
                Encoding.UTF8.GetBytes(new JsonObject { ["documentId"] = name, ["variables"] = JsonNode.Parse(json) }.ToJsonString()),
                $"/graphql?documentId={name}&variables={Uri.EscapeDataString(json)}",
                variables.Count == 0);
        }
    }
}
