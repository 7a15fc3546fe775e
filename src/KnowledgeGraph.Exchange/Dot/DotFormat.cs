using System.Text;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Dot;

/// <summary>
/// DOT, the language of Graphviz: entities as nodes, relations as arrows with their predicate and time; what is not asserted is dashed.
/// </summary>
/// <seealso href="https://graphviz.org/doc/info/lang.html"/>
public sealed class DotFormat() : ExportFormat("dot", "DOT: entities and relations as a drawing, for Graphviz", "text/vnd.graphviz")
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.dot", Write)];

    /// <inheritdoc />
    public override ExportParts Carries => ExportParts.Markings;

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        using var text = new StreamWriter(output, Utf8, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("digraph facts {");
        text.WriteLine("  graph [charset=\"UTF-8\", rankdir=LR]");
        text.WriteLine("  node [shape=box, style=rounded]");
        foreach (var entity in input.Selection.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            text.WriteLine($"  {Quoted(entity.Id)} [label={Label(entity.Name)}, kind={Quoted(entity.Kind.Name)}{MarkingOf(entity.Marking)}]");
        }

        foreach (var statement in input.Selection.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var style = statement.Modality == Modality.Asserted && statement.Rank != Rank.Deprecated ? "" : ", style=dashed";
            var time = TimeOf(statement);
            var label = statement.Predicate.Label + (time.Length == 0 ? "" : "\n" + time);
            text.WriteLine(
                $"  {Quoted(statement.Subject.Id)} -> {Quoted(statement.Object.AsEntity().Id)} [id={Quoted(statement.Id)}, "
                    + $"label={Label(label)}, predicate={Quoted(statement.Predicate.Name)}, time={Quoted(time)}, "
                    + $"modality={Quoted(Words.Of(statement.Modality))}, rank={Quoted(Words.Of(statement.Rank))}, "
                    + $"basis={Quoted(Words.Of(statement.Basis))}{MarkingOf(statement.Marking)}{style}]");
        }

        text.WriteLine("}");
    }

    /// <summary>The attribute for a marking; empty for the lowest.</summary>
    private static string MarkingOf(Marking marking) => MarkingText.Of(marking) is { } name ? $", marking={Quoted(name)}" : "";

    /// <summary>The time as an interval of EDTF; empty if there is none.</summary>
    private static string TimeOf(Statement statement) =>
        statement.On ?? (statement.Since is null && statement.Until is null ? "" : $"{statement.Since ?? ".."}/{statement.Until ?? ".."}");

    /// <summary>A text as it is. Inside quotation marks a backslash escapes only these.</summary>
    private static string Quoted(string text) => $"\"{Clean(text).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>
    /// A text that is drawn: a backslash would begin a directive and an ampersand an entity, and a line is ended by a directive.
    /// </summary>
    private static string Label(string text) => Quoted(text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .ReplaceLineEndings("\n")
        .Replace("\n", "\\n", StringComparison.Ordinal));

    // Graphviz draws no other control characters, and ends a text at the first NUL.
    private static string Clean(string text) => text.Any(IsControl)
        ? string.Concat(text.Select(static character => IsControl(character) ? '\uFFFD' : character))
        : text;

    private static bool IsControl(char character) => char.IsControl(character) && character is not ('\n' or '\t');
}
