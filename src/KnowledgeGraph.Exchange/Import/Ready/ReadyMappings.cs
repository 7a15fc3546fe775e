namespace KnowledgeGraph.Exchange.Import.Ready;

/// <summary>The mappings that come with the tool, each with its ontology.</summary>
public static class ReadyMappings
{
    private const string Prefix = "ready/";
    private const string Extension = ".yaml";
    private const string OntologyExtension = ".ontology.yaml";

    /// <summary>Their names, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(ReadyMappings).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(OntologyExtension, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^OntologyExtension.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a mapping.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Mapping(string name) => Read(Prefix + name + Extension);

    /// <summary>The text of its ontology.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Ontology(string name) => Read(Prefix + name + OntologyExtension);

    private static string Read(string resource)
    {
        using var stream = typeof(ReadyMappings).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"There is no '{resource}'.", nameof(resource));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
