using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>
/// Puts the vocabularies of images together. What several define has to be the same in all of them; the whole is then read and checked like
/// one <c>ontology.yaml</c>.
/// </summary>
internal static class OntologyLinker
{
    /// <summary>The vocabulary; null, with diagnostics, where there is none.</summary>
    /// <param name="name">The name of the set; null for the names of the images' sets.</param>
    /// <param name="description">That of the set; null for the descriptions of the images' sets.</param>
    public static (OntologySymbol Symbol, OntologyIndex Index)? Link(
        IReadOnlyList<LinkedImage> images, string? name, string? description, LinkPlaces places, DiagnosticBag diagnostics)
    {
        var sections = new Dictionary<string, SortedDictionary<string, LinkedDefinition>>(StringComparer.Ordinal);
        for (var number = 0; number < images.Count; number++)
        {
            Add(images[number].Facts.Ontology, 1UL << number, sections, places, diagnostics);
        }

        CheckMarkings(images, places, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var at = places.Add(AllOf(images.Count), "ontology");
        var entries = new List<MappingEntrySyntax>
        {
            Text("name", name ?? Joined(images.Select(image => image.Facts.Ontology.Name), " and ")),
            Text("description", description ?? Joined(images.Select(image => image.Facts.Ontology.Description), " ")),
        };
        foreach (var section in sections)
        {
            var definitions = section.Value.Select(entry => new MappingEntrySyntax(
                OntologySyntax.Scalar(entry.Key, places.Add(entry.Value.Images, $"{entry.Value.Noun} {entry.Key}")), entry.Value.Syntax));
            entries.Add(new MappingEntrySyntax(OntologySyntax.Scalar(section.Key, at), new MappingSyntax(at, [.. definitions])));
        }

        return OntologyReader.Read(new MappingSyntax(at, entries), new NodeReader(places.Text, diagnostics, new NameSuggester()));

        MappingEntrySyntax Text(string key, string text) => new(OntologySyntax.Scalar(key, at), OntologySyntax.Scalar(text, at));
    }

    /// <summary>
    /// The levels of the Traffic Light Protocol are not declared, so that they are not compared with those of another image.
    /// </summary>
    private static void CheckMarkings(IReadOnlyList<LinkedImage> images, LinkPlaces places, DiagnosticBag diagnostics)
    {
        var own = images.Select((image, number) => (image.Facts.Ontology.Markings, number)).FirstOrDefault(each => each.Markings.Count > 0);
        for (var number = 0; number < images.Count && own.Markings.Count > 0; number++)
        {
            var facts = images[number].Facts;
            if (facts.Ontology.Markings.Count == 0
                && (facts.Entities.Any(entity => entity.Marking is not null) || facts.Sources.Any(source => source.Marking is not null)
                    || facts.Statements.Any(statement => statement.Marking is not null)))
            {
                diagnostics.Report(
                    DiagnosticCatalogue.DefinitionsDiffer,
                    places.Locate(1UL << number, "ontology"),
                    places.Locate(1UL << own.number, "ontology"),
                    "marking", own.Markings[0].Name, "one has levels of its own, and the other those of the Traffic Light Protocol");
            }
        }
    }

    /// <summary>A bit for each of so many images.</summary>
    public static ulong AllOf(int images) => images == 64 ? ulong.MaxValue : (1UL << images) - 1;

    private static void Add(
        OntologySymbol ontology,
        ulong image,
        Dictionary<string, SortedDictionary<string, LinkedDefinition>> sections,
        LinkPlaces places,
        DiagnosticBag diagnostics)
    {
        foreach (var (section, name, syntax) in OntologySyntax.Definitions(ontology, (noun, name) => places.Add(image, $"{noun} {name}")))
        {
            if (!sections.TryGetValue(section, out var definitions))
            {
                sections.Add(section, definitions = new SortedDictionary<string, LinkedDefinition>(StringComparer.Ordinal));
            }

            var noun = NounOf(section);
            if (!definitions.TryGetValue(name, out var known))
            {
                definitions.Add(name, new LinkedDefinition(noun, syntax, image));
            }
            else if (DefinitionDifference.Of(known.Syntax, syntax) is { } difference)
            {
                diagnostics.Report(
                    DiagnosticCatalogue.DefinitionsDiffer,
                    places.Locate(image, $"{noun} {name}"),
                    places.Locate(known.Images, $"{noun} {name}"),
                    noun, name, difference);
            }
            else
            {
                definitions[name] = known with { Images = known.Images | image };
            }
        }
    }

    /// <summary>The definitions of a section of an ontology, in the words of messages.</summary>
    public static string NounOf(string section) => section switch
    {
        "properties" => "property",
        "identifiers" => "identifier scheme",
        _ => section.Substring(0, section.Length - 1),
    };

    private static string Joined(IEnumerable<string> texts, string separator) =>
        string.Join(separator, new SortedSet<string>(texts, StringComparer.Ordinal));

    /// <param name="Images">A bit for each image that has it.</param>
    private sealed record LinkedDefinition(string Noun, MappingSyntax Syntax, ulong Images);
}
