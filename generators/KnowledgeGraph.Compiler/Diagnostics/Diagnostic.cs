using System.Globalization;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>Something that the compiler has to say about a fact set. Equal by value, as every step of the pipeline is.</summary>
/// <param name="Location">Null where it is about the set as a whole.</param>
/// <param name="FurtherLocations">The other halves: the first declaration, the statement that contradicts.</param>
/// <param name="Arguments">What fills the message format.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticLocation? Location,
    EquatableArray<DiagnosticLocation> FurtherLocations,
    EquatableArray<string> Arguments)
{
    public string Id => Descriptor.Id;

    /// <summary>That of the descriptor, unless the ontology or a source says that the broken constraint is a warning.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.DefaultSeverity;

    /// <summary>The problem in one sentence, with the nearest name where one was probably meant.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary>As MSBuild writes it: <c>path(line,column): error KG0001: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return Location is null ? $"{severity} {Id}: {Message}" : $"{Location}: {severity} {Id}: {Message}";
    }
}
