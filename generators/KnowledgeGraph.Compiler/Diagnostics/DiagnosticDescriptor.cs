namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>The common part of all diagnostics with one id.</summary>
/// <param name="Id"><c>KG</c> and four digits, of which the first is the category.</param>
/// <param name="Title">A short noun phrase.</param>
/// <param name="MessageFormat">A composite format over the arguments of a diagnostic.</param>
public sealed record DiagnosticDescriptor(
    string Id, string Title, string MessageFormat, DiagnosticCategory Category, DiagnosticSeverity DefaultSeverity)
{
    /// <summary>The role of its further places: <c>first declared here</c>. Empty where it has none.</summary>
    public string FurtherRole { get; init; } = "";

    /// <summary>The page that explains the cause and how to fix it, relative to the repository.</summary>
    public string HelpLink => $"docs/diagnostics/{Id}.md";

    /// <summary>The same with a <see cref="FurtherRole"/>.</summary>
    internal DiagnosticDescriptor WithFurther(string role) => this with { FurtherRole = role };
}
