using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds <c>names</c>: the names of an entity in other languages, by their BCP 47 tags.</summary>
internal static class LocalNameBinder
{
    public const string Key = "names";

    // There are some 7,000 languages; a set has the names of a few.
    private const int MaxNames = 200;

    /// <summary>Adds the names under <see cref="Key"/> to those that the entity already has.</summary>
    /// <param name="known">By tag, without regard to case; what is added is added here as well.</param>
    public static void Bind(MappingSyntax mapping, string entity, SortedDictionary<string, LocalName> known, NodeReader reader)
    {
        var tags = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in reader.Section(mapping, Key))
        {
            if (!LiteralParser.IsLanguageTag(entry.Name))
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.UnusableName, reader.At(entry.Key), entry.Name, entity, TagAdvice(entry.Name));
                continue;
            }

            if (reader.Scalar(entry.Value, $"The name in '{entry.Name}'")?.Value.Trim() is not { } name)
            {
                continue;
            }

            // Feeds repeat one another; a name that is already known is skipped.
            var isRepeated = known.TryGetValue(entry.Name, out var other);
            if (!tags.Add(entry.Name) || (isRepeated && other!.Name != name))
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.UnusableName, reader.At(entry.Key), entry.Name, entity,
                    $"the language already has the name '{other?.Name ?? name}'; put others among the 'aliases'");
            }
            else if (!isRepeated && known.Count == MaxNames)
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.UnusableName, reader.At(entry.Key), entry.Name, entity,
                    $"an entity has names in at most {MaxNames} languages");
                return;
            }
            else if (!isRepeated)
            {
                known.Add(entry.Name, new LocalName(entry.Name, name));
            }
        }
    }

    /// <summary>By tag, without regard to case; canonical for equality and for the image.</summary>
    public static SortedDictionary<string, LocalName> Collection() => new(StringComparer.OrdinalIgnoreCase);

    private static string TagAdvice(string tag)
    {
        const string Form = "it is not a language tag (BCP 47), such as 'fr' or 'pt-BR'";
        var hyphenated = tag.Trim().Replace('_', '-');
        return hyphenated != tag && LiteralParser.IsLanguageTag(hyphenated) ? $"{Form}; did you mean '{hyphenated}'?" : Form;
    }
}
