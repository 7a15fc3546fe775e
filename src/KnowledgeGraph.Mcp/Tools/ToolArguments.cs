using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.Mcp.Answers;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>The arguments of a tool that is an operation: its variables, within their bounds.</summary>
internal sealed class ToolArguments(string tool, SavedQuestion question, bool isOfProgram)
{
    /// <summary>The argument of a variable that has the name of the argument which every tool has.</summary>
    private const string Renamed = "question_" + ToolSchema.MaxBytes;

    private const string First = "first";
    private const int MaxPage = 100;

    /// <summary>Bounds of the tools of the program. The API allows more steps, which an assistant cannot read.</summary>
    private static readonly Dictionary<string, (int Least, int Most)> Bounds = new(StringComparer.Ordinal)
    {
        ["depth"] = (0, 3),
        [First] = (0, MaxPage),
        ["limit"] = (1, 1_000),
        ["statements"] = (0, 1_000),
    };

    /// <summary>The argument that stands for a variable.</summary>
    public static string OfVariable(string variable) => variable == ToolSchema.MaxBytes ? Renamed : variable;

    /// <summary>The arguments as a JSON Schema.</summary>
    public JsonObject Describe(AnswerSchema answers, IMcpFacts facts)
    {
        var schema = answers.OfVariables(question);
        var properties = schema["properties"]!.AsObject();
        foreach (var name in PageSizes(facts).Concat(isOfProgram ? Bounds.Keys : []).Distinct(StringComparer.Ordinal))
        {
            if (properties[name] is JsonObject described)
            {
                var (least, most) = Bounds.GetValueOrDefault(name, (0, MaxPage));
                described["minimum"] = least;
                described["maximum"] = most;
            }
        }

        if (properties.Remove(ToolSchema.MaxBytes, out var own))
        {
            properties[Renamed] = own;
            if (schema["required"] is JsonArray required)
            {
                schema["required"] = new JsonArray([.. required.Select(name => (JsonNode)OfVariable(name!.GetValue<string>()))]);
            }
        }

        return schema;
    }

    /// <summary>The variables of a call.</summary>
    /// <exception cref="ToolException">An argument is unknown, missing or out of its bounds.</exception>
    public JsonObject Read(IDictionary<string, JsonElement> arguments)
    {
        var known = question.Variables.Select(variable => OfVariable(variable.Name)).Append(ToolSchema.MaxBytes).ToArray();
        if (arguments.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw new ToolException($"The tool {tool} has no argument '{unknown}'; it has {string.Join(", ", known)}.");
        }

        var variables = new JsonObject();
        foreach (var variable in question.Variables)
        {
            var name = OfVariable(variable.Name);
            var isGiven = arguments.TryGetValue(name, out var value);
            if (variable.IsRequired && (!isGiven || value.ValueKind == JsonValueKind.Null))
            {
                var meaning = variable.Description is { } description ? $": {description}" : ".";
                throw new ToolException($"The argument '{name}' of {tool} is missing{meaning}");
            }

            if (isOfProgram && Bounds.TryGetValue(name, out var bounds))
            {
                ArgumentReader.Number(arguments, name, bounds.Least, bounds.Least, bounds.Most);
            }

            if (isGiven)
            {
                variables[variable.Name] = JsonNode.Parse(value.GetRawText());
            }
        }

        return variables;
    }

    /// <summary>The variables that are the size of a page, of which the API says how large it may be.</summary>
    private IEnumerable<string> PageSizes(IMcpFacts facts) => OperationShape.Of(question.Document, facts.Schema).AllFields()
        .Where(field => field.IsConnection)
        .Select(field => field.Argument(First))
        .OfType<VariableNode>()
        .Select(variable => variable.Name);
}
