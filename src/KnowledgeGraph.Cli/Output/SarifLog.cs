using System.Text.Json;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Writes findings in the static analysis results interchange format, which code hosts and editors read: one run, its rules with
/// their pages, and a result for each finding. See https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
/// </summary>
/// <param name="folder">The folder of the set; files are named from the folder where the command runs, which is where a repository's tools
/// run.</param>
internal sealed class SarifLog(Utf8JsonWriter json, DirectoryInfo folder)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(diagnostic, Array.FindIndex(rules, rule => rule.Id == diagnostic.Id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(DiagnosticDescriptor[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kg");
        json.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage("shortDescription", rule.Title);
            if (DiagnosticPages.Find(rule.Id) is { } page)
            {
                json.WriteStartObject("help");
                json.WriteString("text", page);
                json.WriteString("markdown", page);
                json.WriteEndObject();
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("category", rule.Category.ToString());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Diagnostic diagnostic, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteMessage("message", diagnostic.Message);
        if (diagnostic.Location is { } location)
        {
            json.WriteStartArray("locations");
            WriteLocation(location);
            json.WriteEndArray();
        }

        if (diagnostic.FurtherLocations.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var further in diagnostic.FurtherLocations)
            {
                WriteLocation(further);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteLocation(DiagnosticLocation location)
    {
        json.WriteStartObject();
        if (location.Role.Length > 0)
        {
            WriteMessage("message", location.Role);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(location.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Relative where the set lies below the folder of the command, so that the log means the same on every machine.</summary>
    private string Uri(string path)
    {
        var full = Path.Combine(folder.FullName, path);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, full).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? new Uri(full).AbsoluteUri
            : string.Join('/', relative.Split('/').Select(System.Uri.EscapeDataString));
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
