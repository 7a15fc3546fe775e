using System.Text.Json;
using KnowledgeGraph.Mcp.Answers;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>Reads the arguments that are not variables of an operation.</summary>
internal static class ArgumentReader
{
    /// <summary>The longest answer that the caller wants.</summary>
    /// <exception cref="ToolException">It is not a number within the bounds.</exception>
    public static int MaxBytes(IDictionary<string, JsonElement> arguments) =>
        Number(arguments, ToolSchema.MaxBytes, AnswerEnvelope.DefaultBytes, AnswerEnvelope.MinBytes, AnswerEnvelope.MaxBytes);

    /// <summary>A number; the default if it is absent or null.</summary>
    public static int Number(IDictionary<string, JsonElement> arguments, string name, int defaultValue, int least, int most)
    {
        if (!arguments.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return defaultValue;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : throw new ToolException($"'{name}' must be a whole number from {least} to {most}.");
    }

    /// <summary>A text that must be given.</summary>
    public static string Text(IDictionary<string, JsonElement> arguments, string name) =>
        arguments.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new ToolException($"'{name}' must be given, as a text.");
}
