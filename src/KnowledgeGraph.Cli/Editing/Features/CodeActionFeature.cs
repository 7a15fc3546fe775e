using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.Fixing;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>
/// The fixes of <c>kg check --fix</c>, one at a time or all of a file or set, and a line of evidence where it is missing.
/// </summary>
internal sealed class CodeActionFeature(PositionEncoding encoding)
{
    public const string FixAll = "source.fixAll.kg";
    private const string QuickFix = "quickfix";

    /// <param name="pages">How the findings are written.</param>
    public JsonNode Actions(SetView view, SourceText file, JsonElement parameters, DiagnosticJson pages)
    {
        // Places are those of the compiled text.
        var actions = new JsonArray();
        if (!view.Compiled.Files.Contains(file))
        {
            return actions;
        }

        var only = parameters.Items("context", "only").Where(kind => kind.ValueKind == JsonValueKind.String).Select(kind => kind.GetString()!).ToArray();
        var ofFile = view.Diagnostics.Where(diagnostic => diagnostic.Location?.Path == file.Path).ToArray();
        if (Wants(QuickFix, only))
        {
            var start = encoding.ToOffset(file, parameters.At("range", "start"));
            var end = encoding.ToOffset(file, parameters.At("range", "end"));
            foreach (var diagnostic in ofFile.Where(diagnostic => diagnostic.Location!.Span.Start <= end && start <= diagnostic.Location.Span.End))
            {
                foreach (var fix in FactFixer.Run(view.Compiled, [diagnostic]).Fixes)
                {
                    actions.Add((JsonNode)Action(view, $"Change '{fix.Written}' to '{fix.Meant}'", QuickFix, [fix], pages));
                }

                foreach (var action in EvidenceFix.Of(view, file, diagnostic))
                {
                    actions.Add((JsonNode)Action(view, action.Title, QuickFix, [action.Edit], pages.Of(diagnostic)));
                }
            }

            if (actions.Count > 0 && FactFixer.Run(view.Compiled, view.Diagnostics).Fixes is { Count: > 1 } all)
            {
                actions.Add((JsonNode)Action(view, $"Fix all {all.Count} that have a proposal in the set", QuickFix, all, null));
            }
        }

        if (Wants(FixAll, only) && FactFixer.Run(view.Compiled, ofFile).Fixes is { Count: > 0 } fixes)
        {
            actions.Add((JsonNode)Action(view, "Fix all that have a proposal in the file", FixAll, fixes, null));
        }

        return actions;
    }

    /// <summary>A kind is wanted where nothing is, or where it or one above it is.</summary>
    private static bool Wants(string kind, string[] only) =>
        only.Length == 0 || only.Any(wanted => wanted == kind || kind.StartsWith(wanted + ".", StringComparison.Ordinal));

    private JsonObject Action(SetView view, string title, string kind, IReadOnlyList<Fix> fixes, DiagnosticJson? pages) =>
        Action(
            view, title, kind,
            // A file that was edited since it was compiled is left alone.
            [.. fixes.Where(fix => view.Compiled.Files.Contains(view.Text(fix.Diagnostic.Location!.Path)))
                .Select(fix => new TextEdit(fix.Diagnostic.Location!.Path, fix.Diagnostic.Location.Span, fix.Text))],
            fixes.Count == 1 ? pages?.Of(fixes[0].Diagnostic) : null);

    private JsonObject Action(SetView view, string title, string kind, IReadOnlyList<TextEdit> edits, JsonObject? finding)
    {
        var action = new JsonObject { ["title"] = title, ["kind"] = kind, ["edit"] = TextEdit.Workspace(edits, view, encoding) };
        if (finding is not null)
        {
            action["diagnostics"] = new JsonArray((JsonNode)finding);
            action["isPreferred"] = finding["code"]!.GetValue<string>() != DiagnosticCatalogue.EvidenceMissing.Id;
        }

        return action;
    }
}
