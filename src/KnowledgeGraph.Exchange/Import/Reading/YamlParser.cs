namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>Reads a YAML document.</summary>
/// <param name="path">Its name in findings.</param>
public delegate YamlDocument YamlParser(string path, string text);
