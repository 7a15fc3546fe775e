using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>
/// The language as <c>kg schema --json</c> tells it, every key and every word of a closed list, against the tramway, the set that uses
/// all of it. The schema is made from the compiler's own lists, so that a new word is asked for here by itself.
/// </summary>
public sealed class LanguageCoverageTests
{
    private static readonly string Folder = RepositoryFolder.Combine("tests", "Tramway");

    // Names that this set declares, offered as completions: they are no words of the language.
    private static readonly string[] Names = ["ids.", "sourceId", "kindName", "propertyName", "relationName", "qualifierName"];

    private static readonly string[] Excuses =
        [.. ((string[])["date", "hedge", "passage", "speaker"]).Select(part => $"exception/constraint {part}-fit")];

    private const string Predicates = "predicates.";

    [Fact]
    public void EveryWord_IsUsedByTheTramway()
    {
        var (exitCode, output, error) = Kg.Run("schema", Folder, "--json");
        exitCode.ShouldBe(0, error);
        var language = new Language(JsonNode.Parse(output)!.AsObject());
        var words = language.Words();
        words.Count.ShouldBeGreaterThan(200);

        // The tramway uses no other set, and cites passages that fit; the tours and the railway do not.
        foreach (var file in ((string[])[Folder, ToursSet.Original, RailwayFolder.Original]).SelectMany(folder => new FactSetFolder(new DirectoryInfo(folder)).Read().Files))
        {
            language.Read(SyntaxTree.Parse(file).Root!);
        }

        // A package has to be restored first: the tests of packages and of kg pack use one.
        words.RemoveWhere(word => word.StartsWith("#/uses/", StringComparison.Ordinal) && word.EndsWith(" package", StringComparison.Ordinal)).ShouldBe(1);

        // A set has the levels of the Traffic Light Protocol, as this one, or its own: MarkingTests and MarkedModel have those.
        words.RemoveWhere(word => word.StartsWith("markingLevel ", StringComparison.Ordinal)).ShouldBe(2);

        // What these excuse has to be there, and the rest of the set is without a finding: FitCheckerTests break it.
        words.RemoveWhere(word => Excuses.Contains(word)).ShouldBe(Excuses.Length);

        // Facts that use a deprecated name are warned about, and this set compiles without a warning.
        words.Except(language.Used).Except(language.Deprecated("qualifier.").Select(name => $"anyPredicate {name}")).Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    private sealed class Language(JsonObject schema)
    {
        public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

        /// <summary>The deprecated names among the definitions that begin with a prefix.</summary>
        public IEnumerable<string> Deprecated(string prefix) => schema["definitions"]!.AsObject()
            .Where(definition => definition.Key.StartsWith(prefix, StringComparison.Ordinal) && definition.Value!["deprecated"]?.GetValue<bool>() == true)
            .Select(definition => definition.Key[prefix.Length..]);

        /// <summary>All that can stand in a file, each by its place in the schema.</summary>
        public HashSet<string> Words()
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            Collect(schema, "#");
            return words;

            void Collect(JsonObject node, string path)
            {
                if (!seen.Add(path))
                {
                    return;
                }

                words.UnionWith(Listed(node).Select(word => $"{path} {word}"));
                foreach (var (key, child, place) in Properties(node, path))
                {
                    if (!path.StartsWith(Predicates, StringComparison.Ordinal))
                    {
                        words.Add($"{path} {key}");
                    }

                    Collect(child, place);
                }

                foreach (var (child, place) in Others(node, path).Concat(Parts(node, path)))
                {
                    Collect(child, place);
                }
            }
        }

        public void Read(SyntaxNode value) => Read(schema, "#", value);

        private void Read(JsonObject node, string path, SyntaxNode value)
        {
            foreach (var (child, place) in Parts(node, path))
            {
                Read(child, place, value);
            }

            switch (value)
            {
                case ScalarSyntax scalar when Listed(node).Contains(scalar.Value):
                    Used.Add($"{path} {scalar.Value}");
                    break;
                case SequenceSyntax sequence when node["items"] is JsonObject items:
                    foreach (var item in sequence.Items)
                    {
                        Read(items, path + "/items", item);
                    }

                    break;
                case MappingSyntax mapping:
                    foreach (var entry in mapping.Entries)
                    {
                        Read(node, path, entry);
                    }

                    break;
            }
        }

        private void Read(JsonObject node, string path, MappingEntrySyntax entry)
        {
            var (key, child, place) = Properties(node, path).FirstOrDefault(property => property.Key == entry.Name);
            if (key is not null)
            {
                Used.Add($"{path} {key}");
                Read(child, place, entry.Value);
            }
            else if (node["additionalProperties"] is JsonObject any)
            {
                Read(any, path + "/additionalProperties", entry.Value);
            }
        }

        /// <summary>A closed list.</summary>
        private static IEnumerable<string> Listed(JsonObject node) => node["enum"] is JsonArray words ? words.Select(word => word!.ToString()) : [];

        private static IEnumerable<(string Key, JsonObject Schema, string Path)> Properties(JsonObject node, string path) =>
            node["properties"] is JsonObject properties ? properties.Select(property => (property.Key, property.Value!.AsObject(), $"{path}/{property.Key}")) : [];

        private static IEnumerable<(JsonObject Schema, string Path)> Others(JsonObject node, string path) =>
            from keyword in new[] { "items", "additionalProperties" }
            where node[keyword] is JsonObject
            select (node[keyword]!.AsObject(), $"{path}/{keyword}");

        /// <summary>What further holds of the same value.</summary>
        private IEnumerable<(JsonObject Schema, string Path)> Parts(JsonObject node, string path)
        {
            if (node["$ref"] is { } reference)
            {
                var name = reference.ToString()["#/definitions/".Length..];
                return Names.Any(names => name.StartsWith(names, StringComparison.Ordinal)) ? [] : [(schema["definitions"]![name]!.AsObject(), name)];
            }

            var parts = from keyword in new[] { "allOf", "anyOf" }
                        where node[keyword] is JsonArray
                        from part in node[keyword]!.AsArray().Select((part, index) => (part!.AsObject(), $"{path}/{keyword}{index}"))
                        select part;
            return node["then"] is JsonObject then ? parts.Append((then, path + "/then")) : parts;
        }
    }
}
