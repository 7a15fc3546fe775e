namespace KnowledgeGraph.AspNetCore.Assistants;

/// <summary>The Model Context Protocol over HTTP. Section <c>Mcp</c>.</summary>
public sealed class AssistantOptions
{
    /// <summary>Whether assistants are served, at <c>/mcp</c>.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The saved questions that are tools: <c>all</c>, <c>none</c>, or names with commas between them.</summary>
    public string Questions { get; set; } = "all";
}
