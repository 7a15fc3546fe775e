using System.Globalization;
using System.Text;
using KnowledgeGraph.Exchange.Import.Building;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;
using KnowledgeGraph.Exchange.Import.Writing;

namespace KnowledgeGraph.Exchange.Import.Exported;

/// <summary>
/// An export in JSON Lines or CSV as fact files. What follows from the facts is left to the compiler: derived statements, and the conflicts
/// that ranks settle.
/// </summary>
public sealed class ExportedFacts : IFactDraft
{
    /// <summary>The format JSON Lines, and the name under which the tool takes it in place of a mapping.</summary>
    public const string JsonLines = "jsonl";

    /// <summary>The format CSV, and the name under which the tool takes it in place of a mapping.</summary>
    public const string Csv = "csv";

    // As for other imports: a person wants to open a file.
    private const int MaxFileLength = 1_000_000;
    private const string Reason = "Broken in the facts that were exported too.";

    private readonly List<ExportedItem> _items = [];
    private readonly Dictionary<string, ExportedItem> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _derived = new(StringComparer.Ordinal);
    private int _unreadable;

    private ExportedFacts(string format, string file) => (Format, File) = (format, file);

    /// <summary>The formats that can be taken back.</summary>
    public static IReadOnlyList<string> Formats { get; } = [JsonLines, Csv];

    /// <summary>The format of the export; the fact files are in a folder of this name.</summary>
    public string Format { get; }

    /// <summary>The name of the file with the statements.</summary>
    public string File { get; }

    /// <inheritdoc />
    public FindingList Findings { get; } = new();

    /// <summary>The number of entries.</summary>
    public int Read { get; private set; }

    /// <summary>The number of entries that were refused: each is counted once, however much else was wrong because of it.</summary>
    public int Refused => _unreadable + _items.Count(item => item.IsRefused);

    /// <summary>The number of statements that the compiler is to derive again.</summary>
    public int Derived => _derived.Count;

    /// <summary>The number of conflicts that follow from ranks.</summary>
    public int Conflicts { get; private set; }

    /// <summary>The ids of the stated statements that were taken.</summary>
    public IEnumerable<string> StatedIds =>
        _items.Where(item => item is { IsRefused: false, Section: "statements" }).Select(item => item.Id);

    /// <summary>The ids of the statements that were derived from the facts of the export.</summary>
    public IReadOnlyCollection<string> DerivedIds => _derived;

    /// <summary>Reads an export in JSON Lines. Linear; what is held is the text of the fact files.</summary>
    /// <param name="ontology">The ontology of the facts.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ExportedFacts OfJsonLines(InputFile file, YamlDocument ontology, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Of(JsonLines, file.Name, JsonLineRecords.Read(file), ontology, cancellationToken);
    }

    /// <summary>Reads an export in CSV. Linear; what is held is the evidence and the text of the fact files.</summary>
    /// <param name="tables">The files by the names that <see cref="ExportedTables.Names"/> has.</param>
    /// <inheritdoc cref="OfJsonLines"/>
    public static ExportedFacts OfTables(
        IReadOnlyDictionary<string, InputFile> tables, YamlDocument ontology, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return Of(Csv, tables[ExportedTables.Statements].Name, new ExportedTables(tables).Read(), ontology, cancellationToken);
    }

    private static ExportedFacts Of(
        string format, string file, IEnumerable<ReadItem> items, YamlDocument ontology, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var facts = new ExportedFacts(format, file);
        var entries = new ExportedEntries(new ExclusiveEnds(ontology.Root));
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Record is { } record)
            {
                facts.Read++;
                facts.Take(record, entries);
            }
            else
            {
                facts.AddFinding(item.Finding!);
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
            Findings.Add(new ImportFinding(item.File, item.Place, message)
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

        if (type == "statement" && entry.Find("basis")?.Text == "derived" && entry.Find("id") is { Kind: DataKind.Text } id)
        {
            _derived.Add(id.Text);
            return;
        }

        if (entries.Read(entry, record.Path, record.Start, out var fault) is { } item)
        {
            _items.Add(item);
            if (item.Section == "entities")
            {
                _entities.TryAdd(item.Entity, item);
            }

            return;
        }

        _unreadable++;
        Findings.Add(new ImportFinding(record.Path, record.Start, fault)
        {
            Loss = ImportLoss.Record,
            Record = record.Text,
            Position = record.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"row {row}") : "",
        });
    }

    /// <summary>Takes a finding about a line or row; a header that has a column twice loses none.</summary>
    private void AddFinding(ImportFinding finding)
    {
        if (finding.Loss == ImportLoss.Record)
        {
            Read++;
            _unreadable++;
        }

        Findings.Add(finding);
    }

    private IEnumerable<FactFile> Write(IGrouping<string, ExportedItem> section)
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
            var file = new FactFile($"{Format}/{section.Key}{part}.yaml", text.ToString()) { Items = [.. items] };
            text.Clear();
            items.Clear();
            return file;
        }
    }
}
