using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Uses;

/// <summary>Reads the key <c>uses</c> of an ontology: the other sets whose definitions and facts a set builds on.</summary>
public static class UsesReader
{
    /// <summary>The key.</summary>
    public const string Key = "uses";

    private const string PathKey = "path";
    private const string PackageKey = "package";
    private const string PrefixKey = "prefix";
    private const int MaxLength = 1_024;

    /// <summary>The keys of a used set.</summary>
    public static IReadOnlyList<string> Keys { get; } = [PathKey, PackageKey, PrefixKey];

    /// <summary>The sets that an ontology uses, to read their files; wrong entries are left out.</summary>
    /// <param name="folder">That of the set of the ontology; empty for the set that is compiled.</param>
    public static IReadOnlyList<SetUse> Read(SyntaxTree ontology, string folder) => ontology.Root is MappingSyntax root
        ? Read(root, folder, new NodeReader(ontology.Text, new DiagnosticBag(0), new NameSuggester()))
        : [];

    /// <inheritdoc cref="Read(SyntaxTree, string)"/>
    internal static IReadOnlyList<SetUse> Read(MappingSyntax root, string folder, NodeReader reader)
    {
        var uses = new List<SetUse>();
        foreach (var entry in reader.Section(root, Key))
        {
            if (Read(entry, folder, uses, reader) is { } use)
            {
                uses.Add(use);
            }
        }

        return uses;
    }

    private static SetUse? Read(MappingEntrySyntax entry, string folder, List<SetUse> others, NodeReader reader)
    {
        var name = entry.Name;
        var what = $"The used set '{name}'";
        if (reader.Mapping(entry.Value, what, "such as { path: ../other/seeds }") is not { } mapping)
        {
            return null;
        }

        reader.CheckKeys(mapping, what, Keys);
        var path = reader.Optional(mapping, PathKey);
        var package = reader.Optional(mapping, PackageKey);
        if ((path ?? package) is not { } place || (path is not null && package is not null))
        {
            Report(entry.Key, path is null ? $"it needs '{PathKey}' or '{PackageKey}'" : $"it has both '{PathKey}' and '{PackageKey}'");
            return null;
        }

        var target = path is not null ? FolderOf(path.Value, folder, out var problem) : PackageOf(place.Value, out problem);
        if (target is null)
        {
            Report(place, problem);
            return null;
        }

        var prefix = reader.Optional(mapping, PrefixKey);
        if (prefix is not null && !NameRules.IsId(prefix.Value))
        {
            Report(prefix, $"the prefix '{prefix.Value}' must be lower-case letters and digits, in groups joined by single hyphens");
            prefix = null;
        }
        else if (prefix is not null && others.Find(other => other.Prefix == prefix.Value) is { } taken)
        {
            Report(prefix, $"'{taken.Name}' has the prefix '{prefix.Value}' too");
            prefix = null;
        }

        return new SetUse(name, target, prefix?.Value, place);

        void Report(SyntaxNode at, string reason) =>
            reader.Diagnostics.Report(DiagnosticCatalogue.MalformedUse, reader.At(at), name, reason);
    }

    /// <summary>The folder of a set, from the compiled one; null, with the reason, where it cannot be.</summary>
    private static string? FolderOf(string path, string from, out string problem)
    {
        problem = $"'{path}' is not a path: write the folder of the other ontology.yaml from here, with slashes, such as ../other/seeds";
        if (path.Length > MaxLength || path.IndexOfAny(['\\', ':', '\0', '*', '?']) >= 0 || path[0] == '/')
        {
            return null;
        }

        if (path.EndsWith(".kg", StringComparison.Ordinal))
        {
            problem = "an image has no files that could be checked with these; name the folder of its fact files, or put the images together with 'kg link'";
            return null;
        }

        if (from.StartsWith(FactSetPaths.PackagePrefix, StringComparison.Ordinal))
        {
            problem = "a set in a package can use others by 'package' only: the folders around it stay behind";
            return null;
        }

        var parts = new List<string>();
        foreach (var part in (from.Length == 0 ? path : from + "/" + path).Split('/').Where(part => part is not ("" or ".")))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        var found = string.Join("/", parts);
        if (parts.Count == 0 || parts[0] != ".." || found == from || (from.Length > 0 && found.StartsWith(from + "/", StringComparison.Ordinal)))
        {
            problem = $"'{path}' lies in this set, and its files are files of this set; move it beside";
            return null;
        }

        if (parts[parts.Count - 1] == ".." || from.StartsWith(found + "/", StringComparison.Ordinal))
        {
            problem = $"'{path}' holds this set, and the files here would be files of both; move it beside";
            return null;
        }

        return found;
    }

    private static string? PackageOf(string name, out string problem)
    {
        problem = $"'{name}' is not the name of a package";
        return name.Length <= MaxLength && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            or '.' or '-' or '_' or '@' or '/') && !name.Contains("..")
            ? FactSetPaths.PackagePrefix + name
            : null;
    }
}
