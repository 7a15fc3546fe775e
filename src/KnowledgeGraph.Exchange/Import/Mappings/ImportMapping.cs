using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>A mapping that was read and has no mistakes.</summary>
public sealed class ImportMapping
{
    internal ImportMapping()
    {
    }

    /// <summary>The name of the folder of its facts.</summary>
    public string Name { get; internal init; } = "";

    internal IReadOnlyList<InputSpec> Inputs { get; init; } = [];

    internal IReadOnlyList<SetSpec> Sets { get; init; } = [];

    /// <summary>Paths of values whose absence from the facts is not reported.</summary>
    internal IReadOnlyList<string> Ignored { get; init; } = [];

    internal OntologyNames Ontology { get; init; } = OntologyNames.None;

    /// <summary>The inputs with the files that the mapping names for them, relative to it.</summary>
    public IEnumerable<(string Input, IReadOnlyList<string> Files)> Files => Inputs.Select(input => (input.Name, input.Files));

    /// <summary>The format of an input; null where that of each file counts.</summary>
    public InputFormat? FormatOf(string input) => Input(input).Format;

    /// <summary>The encoding of an input.</summary>
    public string EncodingOf(string input) => Input(input).Encoding;

    /// <summary>The sign between the fields of an input; null where it is found in the header.</summary>
    public char? DelimiterOf(string input) => Input(input).Delimiter;

    private InputSpec Input(string name) => Inputs.First(input => input.Name == name);
}
