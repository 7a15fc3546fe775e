using System.Security.Cryptography;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>
/// Reads all inputs of a mapping once, and makes entities and statements of them. The order is that of the inputs and records.
/// </summary>
public sealed class ImportRun
{
    private readonly ImportRequest _request;
    private readonly RecordReader _reader;
    private readonly Dictionary<string, SetCounts> _counts = new(StringComparer.Ordinal);

    private ImportRun(ImportRequest request)
    {
        _request = request;
        _reader = new RecordReader(request.ParseYaml);
    }

    /// <summary>Runs an import. Linear in the data.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImportResult Run(ImportRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ImportRun(request).Run(cancellationToken);
    }

    private ImportResult Run(CancellationToken cancellationToken)
    {
        var mapping = _request.Mapping;
        var findings = new FindingList();
        foreach (var set in mapping.Sets)
        {
            _counts[set.Name] = new SetCounts(set.Name);
        }

        var joins = new JoinTables(_reader, _request, findings, cancellationToken);
        var builder = new RecordBuilder(_request, new ValueMaker(mapping.Ontology, _request.CheckDate), joins, _counts, findings);
        var files = new List<InputState>();
        foreach (var input in mapping.Inputs)
        {
            var sets = mapping.Sets.Where(set => set.Input == input.Name).ToArray();
            if (sets.Length == 0)
            {
                continue;
            }

            var paths = sets.SelectMany(set => set.Records).DistinctBy(path => path.Text).ToArray();
            foreach (var file in _request.Files[input.Name])
            {
                var state = new InputState(file, input) { Sha256 = DigestOf(file.Path) };
                files.Add(state);
                builder.Statements.Begin(state, sets);
                var hasRecord = false;
                foreach (var item in _reader.Read(file, paths))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    hasRecord |= item.Record is not null || item.Finding!.Loss == ImportLoss.Record;
                    Take(item, state, sets, builder, findings);
                }

                if (!hasRecord)
                {
                    findings.Add(new ImportFinding(file.Name, DataPlace.First, "there is no record in this file")
                    {
                        Loss = ImportLoss.Unmapped,
                        Reason = "there is no record in a file",
                    });
                }

                // Values that the mapping skips are part of the document too.
                state.IsBroken = state.IsBroken || (file.Format == InputFormat.Json && !JsonCheck.IsWellFormed(file));
            }
        }

        var entities = builder.Entities;
        var statements = builder.Statements.Apart;
        EntityMerging.Merge(entities, _request.Existing, mapping, findings);
        IdGiving.Give(entities, _request.Lock, _request.Existing);
        ReferenceResolution.Resolve(entities, statements, findings);
        var all = StatementMerging.Merge(
            [.. entities.SelectMany(entity => entity.Statements), .. statements],
            builder.Statements.SnapshotDates, findings);
        return new ImportResult(mapping, files, entities, all, findings, [.. _counts.Values]);
    }

    private void Take(ReadItem item, InputState state, SetSpec[] sets, RecordBuilder builder, FindingList findings)
    {
        if (item.Record is { } record)
        {
            builder.Take(record, item.RecordPath, state, sets);
            return;
        }

        var finding = item.Finding!;
        // Then the document as a whole cannot be read, and no row or value of it is evidence.
        state.IsBroken |= state.File.Format == InputFormat.Json && (finding.Loss == ImportLoss.Record || finding.IsOfSyntax);
        if (finding.Loss == ImportLoss.Record)
        {
            var own = sets.Where(set => set.Takes(item.RecordPath)).Select(set => set.Name).ToArray();
            finding = finding with { Set = own.Length == 1 ? own[0] : "" };
            var counts = Counts(own.Length == 1 ? own[0] : state.Spec.Name);
            counts.Read++;
            counts.Refused++;
        }
        else if (_request.Mapping.Ignored.Any(path => finding.Message.EndsWith($"'{path}'", StringComparison.Ordinal)))
        {
            return;
        }

        findings.Add(finding);
    }

    private SetCounts Counts(string name)
    {
        if (!_counts.TryGetValue(name, out var counts))
        {
            _counts.Add(name, counts = new SetCounts(name));
        }

        return counts;
    }

    private static string DigestOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
