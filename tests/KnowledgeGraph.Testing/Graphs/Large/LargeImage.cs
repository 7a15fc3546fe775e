using System.Text;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>
/// Writes a <see cref="LargeSet"/> as an image file, byte for byte as the compiler would, section after section: apart from the index of
/// ids, which takes 4 to 8 bytes a slot, nothing that grows with the set is held. O(n).
/// </summary>
public sealed class LargeImage : IDisposable
{
    private readonly LargeSet _set;
    private readonly ImageFile _file;
    private readonly LargeSections _sections;
    private readonly LargeTexts _texts;
    private readonly OntologyRecord _ontology = LargeOntology.Read();

    private LargeImage(LargeSet set, string path)
    {
        _set = set;
        _file = new ImageFile(path);
        _sections = new LargeSections(set, _file);
        List<string> others = [.. LargeSet.SourceSymbols.SelectMany(source => new[] { source.Id, source.Title })];
        others.AddRange(Enumerable.Range(0, Math.Min(set.Statements, LargeSet.Dates)).Select(LargeSet.DateText));
        _ontology.Exchange(new LargeOntologyWriter(_ => { }, text =>
        {
            others.Add(text);
            return 0;
        }));
        _texts = new LargeTexts(set, others);
    }

    /// <summary>Writes the file.</summary>
    public static void Write(LargeSet set, string path)
    {
        using var image = new LargeImage(set, path);
        image.WriteVocabulary();
        image.WriteEntities();
        image.WriteStatements();
        image.WriteEvidence();
        image.WriteValues();
        new LargeEdges(set, image._file, image._sections).Write();
        image.WriteSources();
        image._sections.WriteEmpty(SectionId.ConflictStarts, 1);
        image._sections.WriteEmpty(SectionId.ConflictStatements, 0);
        image._sections.WriteEmpty(SectionId.Conflicts, 0);
        image._sections.WriteEmpty(SectionId.StatementConflicts, 0);
        image._sections.WriteEmpty(SectionId.Questions, 0);
        new LargeSearch(set, image._file, image._sections, image._texts).Write();
        image._sections.WriteEmpty(SectionId.Diagnostics, 2);
        image._file.Complete();
    }

    public void Dispose() => _file.Dispose();

    private void WriteVocabulary()
    {
        _file.Begin(SectionId.Ontology);
        _ontology.Exchange(new LargeOntologyWriter(_file.Add, _texts.Of));
        _file.Begin(SectionId.StringStarts);
        var start = 0;
        _file.Add(start);
        foreach (var text in _texts.All())
        {
            _file.Add(start += Encoding.UTF8.GetByteCount(text));
        }

        _file.Begin(SectionId.StringBytes);
        foreach (var text in _texts.All())
        {
            AddText(text);
        }
    }

    private void WriteEntities()
    {
        _file.Begin(SectionId.KindStarts);
        _file.Add(0);
        _file.Add(_set.Hubs);
        _file.Add(_set.Entities);
        _sections.ByEntity(SectionId.EntityKinds, entity => _file.Add((ushort)(entity < _set.Hubs ? 0 : 1)));
        _sections.ByEntity(SectionId.EntityIds, entity => _file.Add(_texts.OfId(entity)));
        _sections.ByEntity(SectionId.EntityNames, entity => _file.Add(_texts.OfName(entity)));
        _sections.WriteEmpty(SectionId.EntityDescriptionPresence, 0);
        _sections.WriteEmpty(SectionId.EntityDescriptions, 0);
        _sections.WriteEmpty(SectionId.LocalNamePresence, 0);
        _sections.WriteEmpty(SectionId.LocalNameStarts, 1);
        _sections.WriteEmpty(SectionId.LocalNames, 0);
        _sections.WriteEmpty(SectionId.AliasPresence, 0);
        _sections.WriteEmpty(SectionId.AliasStarts, 1);
        _sections.WriteEmpty(SectionId.Aliases, 0);
        _sections.WriteEmpty(SectionId.IdentifierPresence, 0);
        _sections.WriteEmpty(SectionId.IdentifierStarts, 1);
        _sections.WriteEmpty(SectionId.Identifiers, 0);
        WriteIndex();
    }

    private void WriteIndex()
    {
        var slots = new int[ImageLayout.IndexSlots(_set.Entities)];
        for (var entity = 0; entity < _set.Entities; entity++)
        {
            var hash = ImageLayout.HashSeed;
            foreach (var letter in LargeSet.Id(entity))
            {
                hash = ImageLayout.HashStep(hash, (byte)letter);
            }

            var slot = (int)(hash & (uint)(slots.Length - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = entity + 1;
        }

        _file.Begin(SectionId.EntityIndex);
        foreach (var slot in slots)
        {
            _file.Add(slot);
        }

        _sections.WriteEmpty(SectionId.FormerIds, 0);
        _sections.WriteEmpty(SectionId.FormerIdOrder, 0);
        _sections.WriteEmpty(SectionId.EntityMarkings, 0);
    }

    private void WriteStatements()
    {
        _sections.WriteStarts(SectionId.StatementStarts, _set.Entities, LargeSet.StatementsPerEntity);
        _sections.ByStatement(SectionId.StatementSubjects, (entity, _, _) => _file.Add(entity));
        _sections.ByStatement(SectionId.StatementPredicates, (_, predicate, _) => _file.Add((ushort)predicate));
        _sections.ByStatement(SectionId.StatementObjectKinds, (_, predicate, _) =>
            _file.Add((byte)(predicate < LargeSet.RelationsPerEntity ? ValueKind.Entity : ValueKind.Integer)));
        _sections.ByStatement(SectionId.StatementObjects, (entity, predicate, _) =>
            _file.Add(predicate < LargeSet.RelationsPerEntity ? _set.Neighbour(entity, predicate) : entity));
        _sections.ByStatement(SectionId.StatementTraits, (_, _, statement) => _file.Add(LargeSections.Traits(statement)));
        WriteTimes();
        _sections.WriteEmpty(SectionId.StatementKnownDayPresence, 0);
        _sections.WriteEmpty(SectionId.StatementKnownDays, 0);
        _sections.WriteEmpty(SectionId.WitnessStatements, 0);
        _sections.WriteEmpty(SectionId.WitnessStarts, 1);
        _sections.WriteEmpty(SectionId.WitnessDays, 0);
        _sections.WriteEmpty(SectionId.StatementAttributionPresence, 0);
        _sections.WriteEmpty(SectionId.StatementAttributions, 0);
        _sections.WriteEmpty(SectionId.StatementReasonPresence, 0);
        _sections.WriteEmpty(SectionId.StatementReasons, 0);
        _sections.WriteEmpty(SectionId.StatementNotePresence, 0);
        _sections.WriteEmpty(SectionId.StatementNotes, 0);
        _sections.ByStatement(SectionId.StatementIds, (_, _, statement) => _file.Add((long)statement));
        _sections.ByStatement(SectionId.StatementIdOrder, (_, _, statement) => _file.Add(statement));
        _sections.WriteEmpty(SectionId.QualifierPresence, 0);
        _sections.WriteEmpty(SectionId.QualifierStarts, 1);
        _sections.WriteEmpty(SectionId.Qualifiers, 0);
        _sections.WriteEmpty(SectionId.ReviewedStatements, 0);
        _sections.WriteEmpty(SectionId.ReviewStates, 0);
        _sections.WriteEmpty(SectionId.ReviewStarts, 1);
        _sections.WriteEmpty(SectionId.Reviews, 0);
        _sections.WriteEmpty(SectionId.StatementMarkings, 0);
    }

    /// <summary>The dates in their order: a statement has the number of its date.</summary>
    private void WriteTimes()
    {
        var dates = Math.Min(_set.Statements, LargeSet.Dates);
        _sections.ByStatement(SectionId.StatementTimes, (_, _, statement) => _file.Add(LargeSet.DateOf(statement)));
        _file.Begin(SectionId.Times);
        for (var date = 0; date < dates; date++)
        {
            _file.Add(LargeSet.DateDay(date));
            _file.Add(LargeSet.DateDay(date));
            _file.Add(TimeValue.MaxDay);
            _file.Add(TimeValue.MaxDay);
        }

        _file.Begin(SectionId.WrittenTimes);
        for (var date = 0; date < dates; date++)
        {
            _file.Add(_texts.Of(LargeSet.DateText(date)));
            _file.Add(0);
            _file.Add(0);
        }
    }

    private void WriteEvidence()
    {
        _sections.WriteFull(SectionId.EvidencePresence, _set.Statements);
        _sections.WriteStarts(SectionId.EvidenceStarts, _set.Statements, 1);
        _sections.ByStatement(SectionId.Evidence, (_, _, statement) =>
        {
            _file.Add(LargeSet.SourceOf(statement));
            _file.Add(statement);
            _file.Add(LargeSet.PassageLength);
            _file.Add(statement);
            _file.Add(EvidenceBits.Verified);
        });
        _sections.WriteEmpty(SectionId.EvidenceQuotes, 0);
        _sections.WriteEmpty(SectionId.EvidenceRecords, 0);
        _sections.WriteEmpty(SectionId.DerivationPresence, 0);
        _sections.WriteEmpty(SectionId.DerivationStarts, 1);
        _sections.WriteEmpty(SectionId.DerivationRules, 0);
        _sections.WriteEmpty(SectionId.PremiseStarts, 1);
        _sections.WriteEmpty(SectionId.Premises, 0);
    }

    private void WriteValues()
    {
        _sections.ByEntity(SectionId.Integers, entity => _file.Add(LargeSet.Size(entity)));
        _sections.WriteEmpty(SectionId.Decimals, 0);
        _sections.WriteEmpty(SectionId.Dates, 0);
        _sections.WriteEmpty(SectionId.Quantities, 0);
        _sections.WriteEmpty(SectionId.LanguageTexts, 0);
    }

    private void WriteSources()
    {
        _file.Begin(SectionId.Sources);
        foreach (var source in LargeSet.SourceSymbols)
        {
            _file.Add(_texts.Of(source.Id));
            _file.Add(_texts.Of(source.Title));
            _file.Add(0);
            _file.Add(0);
            _file.Add(TimeValue.MinDay);
            _file.Add(TimeValue.MaxDay);
            _sections.AddZeros(3 * sizeof(int));
            _file.Add((int)source.Reliability);
            _sections.AddZeros(4 * sizeof(int));
            _file.Add(ImageLayout.None);
            _file.Add(0);
        }

        _sections.WriteEmpty(SectionId.AuthorStarts, LargeSet.Sources + 1);
        _sections.WriteEmpty(SectionId.Authors, 0);
        _sections.WriteEmpty(SectionId.SourceLinkStarts, LargeSet.Sources + 1);
        _sections.WriteEmpty(SectionId.SourceLinks, 0);
        _file.Begin(SectionId.SourceStatementStarts);
        var start = 0;
        _file.Add(start);
        for (var source = 0; source < LargeSet.Sources; source++)
        {
            _file.Add(start += source < _set.Statements ? ((_set.Statements - 1 - source) / LargeSet.Sources) + 1 : 0);
        }

        _file.Begin(SectionId.SourceStatements);
        for (var source = 0; source < LargeSet.Sources; source++)
        {
            for (var statement = source; statement < _set.Statements; statement += LargeSet.Sources)
            {
                _file.Add(statement);
            }
        }

        _sections.WriteEmpty(SectionId.SourceMarkings, 0);
    }

    private void AddText(string text)
    {
        Span<byte> bytes = stackalloc byte[256];
        _file.Write(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }
}
