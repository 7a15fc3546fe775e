using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>Findings as the protocol writes them.</summary>
/// <param name="pages">Finds the address of the page of a diagnostic.</param>
internal sealed class DiagnosticJson(SetView view, PositionEncoding encoding, Func<string, string?> pages)
{
    private const int Unnecessary = 1;
    private const int Deprecated = 2;

    /// <summary>The path of the file that a finding is shown in: one about the whole set is shown in its ontology.</summary>
    public static string PathOf(Diagnostic diagnostic) => diagnostic.Location?.Path ?? FactSetPaths.OntologyFile;

    public JsonObject Of(Diagnostic diagnostic)
    {
        var json = new JsonObject
        {
            ["range"] = Range(diagnostic.Location),
            ["severity"] = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => 1,
                DiagnosticSeverity.Warning => 2,
                _ => 3,
            },
            ["code"] = diagnostic.Id,
            ["source"] = "kg",
            ["message"] = diagnostic.Message,
        };
        if (pages(diagnostic.Id) is { } page)
        {
            json["codeDescription"] = new JsonObject { ["href"] = page };
        }

        if (TagOf(diagnostic.Descriptor) is { } tag)
        {
            json["tags"] = new JsonArray(tag);
        }

        if (diagnostic.FurtherLocations.Count > 0)
        {
            json["relatedInformation"] = new JsonArray([.. diagnostic.FurtherLocations.Select(Related)]);
        }

        return json;
    }

    private static int? TagOf(DiagnosticDescriptor descriptor) =>
        descriptor == DiagnosticCatalogue.DeprecatedUsed || descriptor == DiagnosticCatalogue.FormerIdUsed ? Deprecated
        : descriptor == DiagnosticCatalogue.UnusedException ? Unnecessary
        : null;

    private JsonNode Related(DiagnosticLocation location) => new JsonObject
    {
        ["location"] = new JsonObject { ["uri"] = view.UriOf(location.Path), ["range"] = Range(location) },
        ["message"] = location.Role.Length > 0 ? location.Role : "see here",
    };

    private JsonObject Range(DiagnosticLocation? location)
    {
        if (location is not null && view.Compiled.Files.Concat(view.Compiled.Used).Concat(view.Compiled.Questions).FirstOrDefault(file => file.Path == location.Path) is { } text)
        {
            return encoding.ToRange(text, location.Span);
        }

        return new JsonObject { ["start"] = Position(location?.Start), ["end"] = Position(location?.End) };
    }

    private static JsonObject Position(Compiler.Text.LinePosition? position) => new()
    {
        ["line"] = Math.Max(0, (position?.Line ?? 1) - 1),
        ["character"] = Math.Max(0, (position?.Column ?? 1) - 1),
    };
}
