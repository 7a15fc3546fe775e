using System.Globalization;
using System.Text;
using KnowledgeGraph.Exchange.Import.Building;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;
using KnowledgeGraph.Exchange.Import.Writing;

namespace KnowledgeGraph.Exchange.Import.Exported;

/// <summary>
/// An export in JSON Lines as fact files. What follows from the facts is left to the compiler: derived statements, and the conflicts that
/// ranks settle.
/// </summary>
public sealed class ExportedFacts : IFactDraft
{
    /// <summary>The format, and the name under which the tool takes it in place of a mapping.</summary>
    public const string Name = "jsonl";

    // As for other imports: a person wants to open a file.
    private const int MaxFileLength = 1_000_000;
    private const string Reason = "Broken in the facts that were exported too.";

    private readonly List<ExportedItem> _items = [];
    private readonly Dictionary<string, ExportedItem> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _statements = new(StringComparer.Ordinal);

    private ExportedFacts(string file) => File = file;

    /// <summary>The name of the export.</summary>
    public string File { get; }

    /// <inheritdoc />
    public FindingList Findings { get; } = new();

    /// <summary>The number of entries.</summary>
    public int Read { get; private set; }

    /// <summary>The number of statements that the compiler is to derive again.</summary>
    public int Derived { get; private set; }

    /// <summary>The number of conflicts that follow from ranks.</summary>
    public int Conflicts { get; private set; }

    /// <summary>The ids of the statements of the export, derived ones too.</summary>
    public IReadOnlyCollection<string> StatementIds => _statements;

    /// <summary>Reads an export. Linear; what is held is the text of the fact files.</summary>
    /// <param name="ontology">The ontology of the facts.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ExportedFacts Of(InputFile file, YamlDocument ontology, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(ontology);
        var facts = new ExportedFacts(file.Name);
        var entries = new ExportedEntries(new ExclusiveEnds(ontology.Root));
        foreach (var item in JsonLineRecords.Read(file))
        {
            cancellationToken.ThrowIfCancellationRequested();
            facts.Read++;
            if (item.Record is { } record)
            {
                facts.Take(record, entries);
            }
            else
            {
                facts.Findings.Add(item.Finding!);
            }
        }

        return facts;
    }

    /// <summary>The number of sources, entities or statements in the facts.</summary>
    /// <param name="section">The section of fact files.</param>
    public int CountOf(string section) => _items.Count(item => item.Section == section && !item.IsRefused);

    /// <inheritdoc />
    public IReadOnlyList<FactFile> Write() =>
        [.. _items.Where(item => !item.IsRefused).GroupBy(item => item.Section, StringComparer.Ordinal).SelectMany(Write)];

    /// <inheritdoc />
    public bool Refuse(FactFile file, int offset, string message, string reason)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Find(offset) is not ExportedItem item)
        {
            return false;
        }

        if (!item.IsRefused)
        {
            item.IsRefused = true;
            Findings.Add(new ImportFinding(File, item.Place, message)
            {
                Loss = item.Section == "statements" ? ImportLoss.Statement : ImportLoss.Record,
                Reason = reason,
            });
        }

        return true;
    }

    /// <summary>Excepts what is written at a place of a file from a constraint, since an export does not say what was excepted.</summary>
    /// <returns>Whether it was not excepted before.</returns>
    public bool Except(FactFile file, int offset, string constraint)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Find(offset) is not ExportedItem item || item.Section == "sources")
        {
            return false;
        }

        // A statement that is missing is missed once, beside the first of those that need it.
        var excepted = constraint == "item-requires-statement" && _entities.TryGetValue(item.Entity, out var entity) ? entity : item;
        return excepted.Exceptions.Add(constraint);
    }

    private void Take(DataRecord record, ExportedEntries entries)
    {
        var entry = record.Root;
        var type = entry.Find("type")?.Text;
        if (type == "conflict")
        {
            Conflicts++;
            return;
        }

        if (type == "statement" && entry.Find("id")?.Text is { } id)
        {
            _statements.Add(id);
            if (entry.Find("basis")?.Text == "derived")
            {
                Derived++;
                return;
            }
        }

        if (entries.Read(entry, record.Start, out var fault) is { } item)
        {
            _items.Add(item);
            if (item.Section == "entities")
            {
                _entities.TryAdd(item.Entity, item);
            }

            return;
        }

        Findings.Add(new ImportFinding(File, record.Start, fault)
        {
            Loss = ImportLoss.Record,
            Record = record.Text,
            Position = string.Create(CultureInfo.InvariantCulture, $"row {record.Row}"),
        });
    }

    private static IEnumerable<FactFile> Write(IGrouping<string, ExportedItem> section)
    {
        var text = new StringBuilder();
        var items = new List<(int Start, object Item)>();
        var number = 1;
        foreach (var item in section)
        {
            if (text.Length >= MaxFileLength)
            {
                yield return End();
            }

            if (text.Length == 0)
            {
                text.Append(FactFile.Heading).Append('\n').Append(section.Key).Append(":\n");
            }

            items.Add((text.Length, item));
            text.Append(item.Text);
            if (item.Exceptions.Count > 0)
            {
                var exceptions = item.Exceptions.Select(constraint => $"{{ constraint: {constraint}, reason: {YamlText.Of(Reason)} }}");
                text.Append("    exceptions: [").AppendJoin(", ", exceptions).Append("]\n");
            }
        }

        yield return End();

        FactFile End()
        {
            var part = number++ == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number - 1}");
            var file = new FactFile($"{Name}/{section.Key}{part}.yaml", text.ToString()) { Items = [.. items] };
            text.Clear();
            items.Clear();
            return file;
        }
    }
}
