using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Names;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>Definitions, references, and the outline of a file and of a workspace.</summary>
internal sealed class NavigationFeature(PositionEncoding encoding)
{
    private const int MaxWorkspaceSymbols = 500;

    /// <summary>Where the name at a place is declared: an entity first, then what extends it.</summary>
    public JsonNode? Definition(SetView view, string path, int offset)
    {
        if (view.Names.At(path, offset) is not { } use)
        {
            return null;
        }

        return new JsonArray([.. view.Names.Of(use.Kind, use.Name).Where(other => other.IsDeclaration).Select(other => Location(view, other))]);
    }

    /// <summary>Every place of the name at a place.</summary>
    public JsonNode? References(SetView view, string path, int offset, bool includesDeclaration)
    {
        if (view.Names.At(path, offset) is not { } use)
        {
            return null;
        }

        return new JsonArray(
            [.. view.Names.Of(use.Kind, use.Name).Where(other => includesDeclaration || !other.IsDeclaration).Select(other => Location(view, other))]);
    }

    /// <summary>The declarations of a file, in its order.</summary>
    public JsonNode Outline(SetView view, string path) => new JsonArray(
    [
        .. view.Names.In(path).Where(use => use.IsDeclaration).Select(use => (JsonNode)new JsonObject
        {
            ["name"] = use.Declaration!.Name,
            ["detail"] = DetailOf(use),
            ["kind"] = SymbolKind(use.Kind),
            ["range"] = encoding.ToRange(use.File, Whole(use)),
            ["selectionRange"] = encoding.ToRange(use.File, use.Span),
        }),
    ]);

    /// <summary>The declarations of a set whose name or label contains a text, in any case of letters.</summary>
    public IEnumerable<JsonNode> Search(SetView view, string query) => view.Names.Declarations
        .Select(use => (Use: use, Detail: DetailOf(use)))
        .Where(found => found.Use.Name.Contains(query, StringComparison.OrdinalIgnoreCase)
            || found.Detail?.Contains(query, StringComparison.OrdinalIgnoreCase) == true)
        .Take(MaxWorkspaceSymbols)
        .Select(found => (JsonNode)new JsonObject
        {
            ["name"] = found.Use.Name,
            ["kind"] = SymbolKind(found.Use.Kind),
            ["containerName"] = found.Detail,
            ["location"] = Location(view, found.Use),
        });

    private JsonObject Location(SetView view, NameUse use) =>
        new JsonObject { ["uri"] = view.UriOf(use.File.Path), ["range"] = encoding.ToRange(use.File, use.Span) };

    /// <summary>The declaration without the white space at its end.</summary>
    private static TextSpan Whole(NameUse use)
    {
        var end = Math.Max(use.Declaration!.Value.Span.End, use.Span.End);
        while (end > use.Span.End && char.IsWhiteSpace(use.File.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(use.Declaration.Key.Span.Start, end);
    }

    /// <summary>The name or title for people, and the kind.</summary>
    private static string? DetailOf(NameUse use)
    {
        var mapping = use.Declaration!.Value as MappingSyntax;
        var name = (mapping?.Find(use.Kind == NameKind.Source ? "title" : "name")?.Value as ScalarSyntax)?.Value;
        var kind = (mapping?.Find("kind")?.Value as ScalarSyntax)?.Value;
        return use.Kind switch
        {
            NameKind.Entity => string.Join(" · ", new[] { name, kind }.OfType<string>()),
            NameKind.Source => name,
            _ => (mapping?.Find("description")?.Value as ScalarSyntax ?? use.Declaration.Value as ScalarSyntax)?.Value,
        };
    }

    /// <summary>The nearest of the symbols that the protocol knows, which are those of programs.</summary>
    private static int SymbolKind(NameKind kind) => kind switch
    {
        NameKind.Entity => 19,
        NameKind.Source => 1,
        NameKind.Kind => 5,
        NameKind.Predicate => 8,
        NameKind.Qualifier => 7,
        NameKind.Enumeration => 10,
        NameKind.EnumerationValue => 22,
        _ => 16,
    };
}
