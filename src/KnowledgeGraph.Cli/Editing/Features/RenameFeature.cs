using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Editing.Names;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>
/// Gives an entity or a source another id, in the facts and in the saved questions. The old id of an entity can be kept as a former one, so
/// that links to it still lead somewhere.
/// </summary>
/// <param name="asksBack">Whether the client lets the author refuse a part of a change.</param>
/// <param name="keepsFormerIds">Whether former ids are kept where the client cannot ask.</param>
internal sealed partial class RenameFeature(PositionEncoding encoding, bool asksBack, bool keepsFormerIds)
{
    private const int MaxIdLength = 128;
    private const string Annotation = "formerId";
    private const string FormerIds = "formerIds";

    /// <summary>The id that would be renamed; null where there is none.</summary>
    /// <exception cref="RequestException">The id is that of another set.</exception>
    public JsonNode? Prepare(SetView view, string path, int offset) =>
        Find(view, path, offset) is { } use
            ? new JsonObject { ["range"] = encoding.ToRange(use.File, use.Span), ["placeholder"] = use.Name }
            : null;

    /// <exception cref="RequestException">The cursor is not on an id, or the new id is malformed or taken.</exception>
    public JsonNode Rename(SetView view, string path, int offset, string id)
    {
        var use = Find(view, path, offset) ?? throw new RequestException(ErrorCode.RequestFailed, "Only ids of entities and sources can be renamed: put the cursor on one.");
        Check(view, use, id);
        var edits = view.Names.Of(use.Kind, use.Name)
            .Where(other => !FactSetPaths.IsOfUsedSet(other.File.Path))
            .Select(other => new TextEdit(other.File.Path, other.Span, id))
            .ToList();
        if (use.Kind == NameKind.Entity && (asksBack || keepsFormerIds)
            && view.Names.Of(use.Kind, use.Name).FirstOrDefault(other => other.IsDeclaration) is { } declared
            && KeepFormer(declared) is { } kept)
        {
            edits.Add(kept);
        }

        var edit = TextEdit.Workspace(edits, view, encoding);
        if (asksBack)
        {
            edit["changeAnnotations"] = new JsonObject
            {
                [Annotation] = new JsonObject
                {
                    ["label"] = $"Keep '{use.Name}' as a former id",
                    ["needsConfirmation"] = true,
                    ["description"] = "It still finds the entity. Leave it out if nobody has seen the id yet.",
                },
            };
        }

        return edit;
    }

    private static NameUse? Find(SetView view, string path, int offset)
    {
        if (view.Names.At(path, offset) is not { Kind: NameKind.Entity or NameKind.Source } use
            || view.Names.Of(use.Kind, use.Name).FirstOrDefault(other => other.IsDeclaration) is not { } declared)
        {
            return null;
        }

        return FactSetPaths.IsOfUsedSet(declared.File.Path)
            ? throw new RequestException(ErrorCode.RequestFailed, $"'{use.Name}' is declared in {declared.File.Path}, in a set that this one uses: rename it there.")
            : use;
    }

    private static void Check(SetView view, NameUse use, string id)
    {
        if (id.Length > MaxIdLength || !Id().IsMatch(id))
        {
            throw new RequestException(
                ErrorCode.InvalidParams, $"'{id}' is not an id: write small letters and digits in groups joined by single hyphens, at most {MaxIdLength}.");
        }

        if (id == use.Name)
        {
            return;
        }

        var taken = view.Names.Of(NameKind.Entity, id).Concat(view.Names.Of(NameKind.Source, id)).FirstOrDefault(other => other.IsDeclaration);
        if (taken is not null)
        {
            throw new RequestException(ErrorCode.InvalidParams, $"'{id}' is taken: {taken.File.PlaceOf(taken.Span.Start)}.");
        }

        if (view.Facts?.Entities.FirstOrDefault(entity => entity.Id != use.Name && entity.FormerIds.Contains(id)) is { } former)
        {
            throw new RequestException(ErrorCode.InvalidParams, $"'{id}' is a former id of '{former.Id}'.");
        }
    }

    /// <summary>Writes the old id beside those that the entity had before, or after its name.</summary>
    private TextEdit? KeepFormer(NameUse declared)
    {
        if (declared.Declaration!.Value is not MappingSyntax entity)
        {
            return null;
        }

        var text = declared.File.Text;
        var annotation = asksBack ? Annotation : null;
        if (entity.Find(FormerIds)?.Value is { } former)
        {
            return former switch
            {
                ScalarSyntax { IsEmpty: false } => new TextEdit(
                    declared.File.Path, former.Span, $"[{text.AsSpan(former.Span.Start, former.Span.Length)}, {declared.Name}]", annotation),
                SequenceSyntax { Items: [.., var last] } when text[former.Span.Start] == '[' => Insert(last.Span.End, ", " + declared.Name),
                SequenceSyntax { Items: [.., var last] } => Insert(last.Span.End, $"\n{Indent(last.Span.Start - 2)}- {declared.Name}"),
                _ => null,
            };
        }

        if (entity.Find("name") is not { } name)
        {
            return null;
        }

        return text[entity.Span.Start] == '{'
            ? Insert(name.Value.Span.End, $", {FormerIds}: [{declared.Name}]")
            : Insert(EndOfLine(name.Value.Span.End), $"\n{Indent(name.Key.Span.Start)}{FormerIds}: [{declared.Name}]");

        TextEdit Insert(int at, string inserted) => new(declared.File.Path, new TextSpan(at, 0), inserted, annotation);

        string Indent(int start) => new(' ', Math.Max(0, declared.File.GetPosition(start).Column - 1));

        int EndOfLine(int offset)
        {
            while (offset > 0 && char.IsWhiteSpace(text[offset - 1]))
            {
                offset--;
            }

            return declared.File.GetLineSpan(declared.File.GetPosition(offset).Line).End;
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
