using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>An input: the files of one kind of records.</summary>
/// <param name="Files">Files, folders and patterns, relative to the mapping.</param>
/// <param name="Empty">Texts that stand for no value.</param>
/// <param name="Source">The keys of the source of each file.</param>
internal sealed record InputSpec(
    string Name,
    IReadOnlyList<string> Files,
    InputFormat? Format,
    string Encoding,
    char? Delimiter,
    IReadOnlySet<string> Empty,
    IReadOnlyList<KeyValuePair<string, string>> Source,
    DataPlace Place);
