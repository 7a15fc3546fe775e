using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Exchange.Import.Exported;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Ready;

namespace KnowledgeGraph.Cli.Importing;

/// <summary>A mapping that the command line names.</summary>
/// <param name="Name">Its name, which is that of its facts' folder.</param>
/// <param name="Folder">The folder in which its data are looked for.</param>
/// <param name="Ontology">The text of its ontology; null if it has none.</param>
internal sealed record MappingFile(string Name, YamlDocument Document, string Folder, string? Ontology)
{
    private const long MaxLength = 4 * 1024 * 1024;

    /// <summary>Finds a mapping.</summary>
    /// <exception cref="UnusableInputException">There is none, or its ontology cannot be read.</exception>
    public static MappingFile Find(string name)
    {
        if (!File.Exists(name))
        {
            return ReadyMappings.Names.Contains(name)
                ? Of(name + ".yaml", ReadyMappings.Mapping(name), Environment.CurrentDirectory, ReadyMappings.Ontology(name))
                : throw new UnusableInputException(
                    $"There is no mapping '{name}': name a file, or one of those that come with kg: "
                        + $"{string.Join(", ", ReadyMappings.Names.Concat(ExportedFacts.Formats))}. For a first mapping, "
                        + "kg import --draft DATA -o FOLDER.");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(name))!;
        var text = Read(name);
        var document = YamlData.Parse(name, text);
        string? ontology = null;
        if (MappingReader.OntologyOf(document) is { } path)
        {
            var full = Path.GetFullPath(path, folder);
            ontology = File.Exists(full)
                ? Read(full)
                : throw new UnusableInputException($"There is no file '{path}' beside the mapping, which is to be its ontology.");
        }

        return Of(name, text, folder, ontology);
    }

    private static MappingFile Of(string path, string text, string folder, string? ontology)
    {
        var document = YamlData.Parse(path, text);
        var name = document.Root?.Find("name")?.Text is { Length: > 0 } given ? given : Path.GetFileNameWithoutExtension(path);
        return new MappingFile(name, document, folder, ontology);
    }

    private static string Read(string path) => new FileInfo(path).Length <= MaxLength
        ? File.ReadAllText(path)
        : throw new UnusableInputException($"'{path}' is larger than {MaxLength:N0} bytes.");
}
