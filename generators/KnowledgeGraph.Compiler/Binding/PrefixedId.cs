using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Uses;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Reads ids with the prefix of a used set, as in <c>rail:valley-line</c>. The id is what follows the colon; the prefix says which set has to
/// declare it.
/// </summary>
internal static class PrefixedId
{
    private const char Separator = ':';

    public static bool IsPrefixed(string text) => text.IndexOf(Separator) >= 0;

    /// <summary>The id after the prefix; all of it where there is none.</summary>
    public static string WithoutPrefix(string text) => text.Substring(text.IndexOf(Separator) + 1);

    /// <summary>The id of the entity; null, with a diagnostic, where the set has none.</summary>
    public static string? Entity(string text, SyntaxLocation at, BindingScope scope)
    {
        if (UseOf(text, at, scope) is not { } use)
        {
            return null;
        }

        var id = WithoutPrefix(text);
        if (scope.Index.EntityKinds.ContainsKey(id))
        {
            return IsIn(use, id, "entity", at, scope) ? id : null;
        }

        if (scope.Index.FormerIds.TryGetValue(id, out var former))
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.FormerIdUsed, at, former.Location, id, former.Entity);
            return former.Entity;
        }

        ReportUnknown(use, id, "entity", scope.Index.EntityKinds.Keys, at, scope);
        return null;
    }

    /// <summary>The source; null, with a diagnostic, where the set has none.</summary>
    public static SourceDefinition? Source(string text, SyntaxLocation at, BindingScope scope)
    {
        if (UseOf(text, at, scope) is not { } use)
        {
            return null;
        }

        var id = WithoutPrefix(text);
        if (scope.Index.Sources.TryGetValue(id, out var source))
        {
            return IsIn(use, id, "source", at, scope) ? source : null;
        }

        ReportUnknown(use, id, "source", scope.Index.Sources.Keys, at, scope);
        return null;
    }

    private static SetUse? UseOf(string text, SyntaxLocation at, BindingScope scope)
    {
        var prefix = text.Substring(0, text.IndexOf(Separator));
        var sets = scope.Index.Sets;
        SetUse[] uses = sets is null ? [] : [.. sets.PrefixedUsesOf(sets.FolderOf(scope.Reader.Path) ?? "")];
        if (Array.Find(uses, use => use.Prefix == prefix) is { } found)
        {
            return found;
        }

        var prefixes = uses.Select(use => use.Prefix!).ToArray();
        var hint = scope.Reader.Suggester.Hint(prefix, prefixes);
        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.UnknownPrefix, at, prefix,
            hint.Length > 0 ? hint
                : prefixes.Length > 0 ? $" ({NamePhrase.Of(prefixes)})"
                : $": the ontology names the set under '{UsesReader.Key}', with 'prefix: {prefix}'");
        return null;
    }

    private static bool IsIn(SetUse use, string id, string what, SyntaxLocation at, BindingScope scope)
    {
        var place = scope.Index.LocationOf(id);
        if (scope.Index.Sets!.IsWithin(place.Text.Path, use.Folder))
        {
            return true;
        }

        scope.Reader.Diagnostics.Report(DiagnosticCatalogue.NotInUsedSet, at, place, use.Name, what, id, $"; write '{id}' without the prefix");
        return false;
    }

    private static void ReportUnknown(
        SetUse use, string id, string what, IEnumerable<string> ids, SyntaxLocation at, BindingScope scope)
    {
        if (scope.Index.IsComplete)
        {
            var candidates = ids.Where(other => scope.Index.Sets!.IsWithin(scope.Index.LocationOf(other).Text.Path, use.Folder));
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.NotInUsedSet, at, use.Name, what, id, scope.Reader.Suggester.Hint(id, candidates));
        }
    }
}
