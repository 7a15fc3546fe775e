using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>A stretch of a file of the set.</summary>
/// <param name="Path">Relative to the set.</param>
/// <param name="Span">In UTF-16 code units.</param>
/// <param name="Start">Where <paramref name="Span"/> begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
public sealed record DiagnosticLocation(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The role of a further place: <c>first declared here</c>.</summary>
    public string Role { get; init; } = "";

    /// <summary>The item of an image, which has no lines; null in a file.</summary>
    public string? Item { get; init; }

    /// <summary>As MSBuild writes it: <c>path(line,column)</c>; <c>path#item</c> in an image.</summary>
    public override string ToString() => Item is null ? $"{Path}({Start.Line},{Start.Column})" : $"{Path}#{Item}";
}
