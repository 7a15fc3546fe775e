using System.Text.Json.Nodes;

namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>Something that can be written.</summary>
/// <param name="Label">The text that is shown and, unless there is another, inserted.</param>
/// <param name="Kind">The number of the protocol.</param>
/// <param name="Detail">A name for people, a kind.</param>
/// <param name="Description">A sentence.</param>
internal sealed record CompletionItem(string Label, int Kind, string? Detail = null, string? Description = null)
{
    public const int Property = 10;
    public const int Reference = 18;
    public const int Value = 12;
    public const int EnumMember = 20;
    public const int Class = 7;
    public const int Unit = 11;

    /// <summary>The inserted text, with places to fill in; the same without them is <see cref="Plain"/>.</summary>
    public string? Snippet { get; init; }

    /// <summary>The inserted text; null for the label.</summary>
    public string? Plain { get; init; }

    /// <summary>Whether it should not be used any longer.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The place among all: smaller numbers first.</summary>
    public int Order { get; init; }

    public JsonObject ToJson(JsonObject range, bool snippets)
    {
        var usesSnippet = snippets && Snippet is not null;
        var json = new JsonObject
        {
            ["label"] = Label,
            ["kind"] = Kind,
            ["sortText"] = $"{Order}{Label}",
            ["filterText"] = Detail is null ? Label : $"{Label} {Detail}",
            ["textEdit"] = new JsonObject { ["range"] = range, ["newText"] = usesSnippet ? Snippet : Plain ?? Label },
        };
        if (Detail is not null)
        {
            json["detail"] = Detail;
        }

        if (Description is not null)
        {
            json["documentation"] = Description;
        }

        if (usesSnippet)
        {
            json["insertTextFormat"] = 2;
        }

        if (IsDeprecated)
        {
            json["tags"] = new JsonArray(1);
        }

        return json;
    }
}
