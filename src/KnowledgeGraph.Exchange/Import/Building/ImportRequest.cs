using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>The mapping, the data and the set of an import.</summary>
/// <param name="Files">The files of each input.</param>
/// <param name="Lock">The ids that were given before; new ones are added.</param>
/// <param name="Existing">The entities that the set has from other files.</param>
/// <param name="Digest">The digest of the text of a record, by which evidence notices another record in its place.</param>
/// <param name="CheckDate">Why a text is not a date of the fact format; null if it is one.</param>
public sealed record ImportRequest(
    ImportMapping Mapping,
    IReadOnlyDictionary<string, IReadOnlyList<InputFile>> Files,
    IdLock Lock,
    IReadOnlyList<ExistingEntity> Existing,
    YamlParser ParseYaml,
    Func<string, string> Digest,
    Func<string, string?> CheckDate);
