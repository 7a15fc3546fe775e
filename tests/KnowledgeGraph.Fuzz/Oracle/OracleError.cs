namespace KnowledgeGraph.Fuzz.Oracle;

/// <summary>One error of an answer.</summary>
/// <param name="Message">What it says.</param>
/// <param name="Rule">The validation rule, or null.</param>
/// <param name="Locations">Lines and columns as <c>1:3 2:5</c>.</param>
/// <param name="Path">The path of the field as JSON, or null.</param>
public sealed record OracleError(string Message, string? Rule, string Locations, string? Path)
{
    /// <summary>The error without its words.</summary>
    public string Place => $"{Rule} at {Locations}{(Path is null ? "" : $" in {Path}")}".TrimStart();

    public override string ToString() => $"{Place}: {Message}";
}
