using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Mcp.Answers;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>Searches the schema, so that an assistant need not read all of it.</summary>
internal sealed class FindTypesTool : IKnowledgeTool
{
    private const string Found = "found";
    private const string Title = "Search the GraphQL schema";
    private const int DefaultResults = 20;
    private const int MaxResults = 100;
    private const int MaxTextLength = 200;

    public string Name => "find_types";

    public Tool Describe(IMcpFacts facts) => new()
    {
        Name = Name,
        Title = Title,
        Description = "Finds types, fields, arguments and enumeration values by words of their names and descriptions, with their signatures.",
        InputSchema = ToolSchema.Input(new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["text"] = new JsonObject { ["type"] = "string", ["description"] = "Words to look for, such as 'office held'." },
                ["limit"] = new JsonObject
                {
                    ["type"] = "integer",
                    ["default"] = DefaultResults,
                    ["minimum"] = 1,
                    ["maximum"] = MaxResults,
                    ["description"] = "The most results.",
                },
            },
            ["required"] = new JsonArray((JsonNode)"text"),
            ["additionalProperties"] = false,
        }),
        OutputSchema = ToolSchema.Output(new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [Found] = new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject
                    {
                        ["type"] = "object",
                        ["properties"] = new JsonObject
                        {
                            ["name"] = new JsonObject { ["type"] = "string" },
                            ["signature"] = new JsonObject { ["type"] = "string" },
                            ["description"] = new JsonObject { ["type"] = "string" },
                        },
                    },
                },
            },
        }, citesStatements: false),
        Annotations = ToolSchema.Annotations,
    };

    public ValueTask<JsonObject> CallAsync(IMcpFacts facts, IDictionary<string, JsonElement> arguments, CancellationToken cancellationToken)
    {
        var text = ArgumentReader.Text(arguments, "text");
        if (text.Length > MaxTextLength)
        {
            throw new ToolException($"'text' may have at most {MaxTextLength} characters.");
        }

        var words = text.ToLowerInvariant().Split([' ', ',', '.', '_'], StringSplitOptions.RemoveEmptyEntries);
        var limit = ArgumentReader.Number(arguments, "limit", DefaultResults, 1, MaxResults);
        var hits = facts.Schema.Types.SelectMany(Entries)
            .Select(entry => (Entry: entry, Score: entry.Score(words)))
            .Where(hit => hit.Score > 0)
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Entry.Name, StringComparer.Ordinal)
            .ToArray();
        var found = hits.Take(limit).Select(hit => (JsonNode)new JsonObject
        {
            ["name"] = hit.Entry.Name,
            ["signature"] = hit.Entry.Signature,
            ["description"] = hit.Entry.Description,
        });
        var maxBytes = ArgumentReader.MaxBytes(arguments);
        var answer = new RawAnswer
        {
            Data = new JsonObject { [Found] = new JsonArray([.. found]) },
            Shape = AnswerField.OfLists(Found),
            ContentHash = facts.Graph.ContentHash,
            Hints = hits.Length == 0 ? ["No type, field, argument or value of the schema has all of these words. Try fewer, or other ones."] : [],
        };
        return ValueTask.FromResult(AnswerEnvelope.Whole(answer, maxBytes) ?? AnswerEnvelope.Fit(answer, CutAdvice.Plain, maxBytes));
    }

    private static IEnumerable<Entry> Entries(NamedType type)
    {
        yield return new Entry(type.Name, $"{KindOf(type)} {type.Name}", type.Description ?? "");
        switch (type)
        {
            case CompositeType composite:
                foreach (var field in composite.Fields)
                {
                    var arguments = string.Join(", ", field.Arguments.Select(argument => $"{argument.Name}: {argument.Type}"));
                    var signature = arguments.Length == 0 ? $"{field.Name}: {field.Type}" : $"{field.Name}({arguments}): {field.Type}";
                    yield return new Entry($"{type.Name}.{field.Name}", signature, field.Description ?? "");
                }

                break;
            case InputObjectType input:
                foreach (var field in input.Fields)
                {
                    yield return new Entry($"{type.Name}.{field.Name}", $"{field.Name}: {field.Type}", field.Description ?? "");
                }

                break;
            case EnumType values:
                foreach (var value in values.Values)
                {
                    yield return new Entry($"{type.Name}.{value.Name}", value.Name, value.Description ?? "");
                }

                break;
        }
    }

    private static string KindOf(NamedType type) => type switch
    {
        ObjectType => "type",
        InterfaceType => "interface",
        InputObjectType => "input",
        EnumType => "enum",
        UnionType => "union",
        _ => "scalar",
    };

    private sealed record Entry(string Name, string Signature, string Description)
    {
        /// <summary>A word in the name counts more than one in the description; every word must be somewhere.</summary>
        public int Score(string[] words)
        {
            var score = 0;
            foreach (var word in words)
            {
                var inName = Name.Contains(word, StringComparison.OrdinalIgnoreCase);
                if (!inName && !Description.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return 0;
                }

                score += inName ? 3 : 1;
                score += Name.EndsWith("." + word, StringComparison.OrdinalIgnoreCase) || Name.Equals(word, StringComparison.OrdinalIgnoreCase) ? 5 : 0;
            }

            // Conditions repeat the names of the fields that they are about.
            return Name.Contains("Filter", StringComparison.Ordinal) || Name.Contains("Order", StringComparison.Ordinal) ? score - 1 : score;
        }
    }
}
