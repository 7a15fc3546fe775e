using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Questions;

/// <summary>Reads variables that come as texts, as in a query string or a form.</summary>
public static class VariableText
{
    private const int MaxJsonDepth = 32;

    /// <summary>
    /// Turns the texts of one variable into JSON. Numbers and booleans are parsed; several texts, and one for a list, are a list; an input
    /// object is JSON. What does not fit is passed on as a text, and the engine says what is wrong with it.
    /// </summary>
    /// <param name="type">The type of the variable in GraphQL syntax.</param>
    /// <param name="texts">At least one.</param>
    public static JsonNode? ToJson(string type, IReadOnlyList<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(texts);
        var inner = type.TrimEnd('!');
        if (!inner.StartsWith('['))
        {
            return texts.Count == 1 ? One(inner, texts[0]) : new JsonArray([.. texts.Select(text => One(inner, text))]);
        }

        var item = inner[1..^1].TrimEnd('!');
        return texts is [{ } json] && json.StartsWith('[') && Parse(json) is JsonArray list
            ? list
            : new JsonArray([.. texts.Select(text => One(item, text))]);
    }

    private static JsonNode? One(string type, string? text)
    {
        if (text is null)
        {
            return null;
        }

        return type switch
        {
            TypeNames.Int or TypeNames.Long when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) =>
                number,
            TypeNames.Float or TypeNames.Decimal when decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
            TypeNames.Boolean when text is "true" or "false" => text == "true",
            TypeNames.Id or TypeNames.String => text,
            _ => text.StartsWith('{') || text.StartsWith('[') ? Parse(text) ?? text : text,
        };
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = MaxJsonDepth });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
