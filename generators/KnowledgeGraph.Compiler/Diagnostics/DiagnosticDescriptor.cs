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

    /// <summary>The ontology or a source can make it a warning: a constraint is broken by facts that can be represented all the same.</summary>
    public bool CanBeWarning { get; init; }

    /// <summary>Off unless it is asked for: worth a look, but too often wrong to be in everybody's way.</summary>
    public bool IsOffByDefault { get; init; }

    /// <summary>The page that explains the cause and how to fix it, relative to the repository.</summary>
    public string HelpLink => $"docs/diagnostics/{Id}.md";

    /// <summary>The same with a <see cref="FurtherRole"/>.</summary>
    internal DiagnosticDescriptor WithFurther(string role) => this with { FurtherRole = role };

    /// <summary>The same as one that <see cref="IsOffByDefault"/>.</summary>
    internal DiagnosticDescriptor OffByDefault() => this with { IsOffByDefault = true };

    /// <summary>The same for a set whose ontology asks for it.</summary>
    internal DiagnosticDescriptor AskedFor() => this with { IsOffByDefault = false };

    /// <summary>The same as one that <see cref="CanBeWarning"/>.</summary>
    internal DiagnosticDescriptor OfConstraint() => this with { CanBeWarning = true };
}
