using System.Text;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>
/// Writes a <see cref="LargeSet"/> as an image file, byte for byte as the compiler would, section after section: apart from the index of
/// ids, which takes 4 to 8 bytes a slot, nothing that grows with the set is held. O(n).
/// </summary>
public sealed class LargeImage : IDisposable
{
    private readonly LargeSet _set;
    private readonly ImageFile _file;
    private readonly LargeTexts _texts;
    private readonly OntologyRecord _ontology = LargeOntology.Read();

    private LargeImage(LargeSet set, string path)
    {
        _set = set;
        _file = new ImageFile(path);
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
        image.WriteEdges();
        image.WriteSources();
        image.WriteEmpty(SectionId.ConflictStarts, 1);
        image.WriteEmpty(SectionId.ConflictStatements, 0);
        image.WriteEmpty(SectionId.Conflicts, 0);
        image.WriteEmpty(SectionId.StatementConflicts, 0);
        image.WriteEmpty(SectionId.Questions, 0);
        image.WriteSearch();
        image.WriteEmpty(SectionId.Diagnostics, 2);
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
        ByEntity(SectionId.EntityKinds, entity => _file.Add((ushort)(entity < _set.Hubs ? 0 : 1)));
        ByEntity(SectionId.EntityIds, entity => _file.Add(_texts.OfId(entity)));
        ByEntity(SectionId.EntityNames, entity => _file.Add(_texts.OfName(entity)));
        WriteEmpty(SectionId.EntityDescriptions, _set.Entities);
        WriteEmpty(SectionId.LocalNameStarts, _set.Entities + 1);
        WriteEmpty(SectionId.LocalNames, 0);
        WriteEmpty(SectionId.AliasStarts, _set.Entities + 1);
        WriteEmpty(SectionId.Aliases, 0);
        WriteEmpty(SectionId.IdentifierStarts, _set.Entities + 1);
        WriteEmpty(SectionId.Identifiers, 0);
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

        WriteEmpty(SectionId.FormerIds, 0);
        WriteEmpty(SectionId.FormerIdOrder, 0);
    }

    private void WriteStatements()
    {
        WriteStarts(SectionId.StatementStarts, _set.Entities, LargeSet.StatementsPerEntity);
        ByStatement(SectionId.StatementSubjects, (entity, _, _) => _file.Add(entity));
        ByStatement(SectionId.StatementPredicates, (_, predicate, _) => _file.Add((ushort)predicate));
        ByStatement(SectionId.StatementObjectKinds, (_, predicate, _) =>
            _file.Add((byte)(predicate < LargeSet.RelationsPerEntity ? ValueKind.Entity : ValueKind.Integer)));
        ByStatement(SectionId.StatementObjects, (entity, predicate, _) =>
            _file.Add(predicate < LargeSet.RelationsPerEntity ? Neighbour(entity, predicate) : entity));
        ByStatement(SectionId.StatementTraits, (_, _, statement) => _file.Add(Traits(statement)));
        ByStatement(SectionId.StatementTimes, (_, _, statement) =>
        {
            AddDay(statement);
            AddDay(statement);
            _file.Add(TimeValue.MaxDay);
            _file.Add(TimeValue.MaxDay);
        });
        ByStatement(SectionId.StatementWrittenTimes, (_, _, statement) =>
        {
            _file.Add(_texts.Of(LargeSet.DateText(LargeSet.DateOf(statement))));
            _file.Add(0);
            _file.Add(0);
        });
        ByStatement(SectionId.StatementKnownDays, (_, _, _) => _file.Add(TimeValue.MaxDay));
        WriteEmpty(SectionId.WitnessStatements, 0);
        WriteEmpty(SectionId.WitnessStarts, 1);
        WriteEmpty(SectionId.WitnessDays, 0);
        ByStatement(SectionId.StatementAttributions, (_, _, _) => _file.Add(ImageLayout.None));
        WriteEmpty(SectionId.StatementReasons, _set.Statements);
        WriteEmpty(SectionId.StatementNotes, _set.Statements);
        ByStatement(SectionId.StatementIds, (_, _, statement) => _file.Add((long)statement));
        ByStatement(SectionId.StatementIdOrder, (_, _, statement) => _file.Add(statement));
        WriteEmpty(SectionId.QualifierStarts, _set.Statements + 1);
        WriteEmpty(SectionId.Qualifiers, 0);
    }

    private void WriteEvidence()
    {
        WriteStarts(SectionId.EvidenceStarts, _set.Statements, 1);
        ByStatement(SectionId.Evidence, (_, _, statement) =>
        {
            _file.Add(LargeSet.SourceOf(statement));
            _file.Add(statement);
            _file.Add(LargeSet.PassageLength);
            _file.Add(statement);
            _file.Add(EvidenceBits.Verified);
        });
        WriteEmpty(SectionId.EvidenceQuotes, 0);
        WriteEmpty(SectionId.EvidenceRecords, 0);
        WriteEmpty(SectionId.DerivationStarts, _set.Statements + 1);
        WriteEmpty(SectionId.DerivationRules, 0);
        WriteEmpty(SectionId.PremiseStarts, 1);
        WriteEmpty(SectionId.Premises, 0);
    }

    private void WriteValues()
    {
        ByEntity(SectionId.Integers, entity => _file.Add(LargeSet.Size(entity)));
        WriteEmpty(SectionId.Decimals, 0);
        WriteEmpty(SectionId.Dates, 0);
        WriteEmpty(SectionId.Quantities, 0);
        WriteEmpty(SectionId.LanguageTexts, 0);
    }

    private void WriteEdges()
    {
        WriteStarts(SectionId.OutStarts, _set.Entities, LargeSet.RelationsPerEntity);
        WriteDirection(SectionId.OutStarts, entity => Enumerable.Range(0, LargeSet.RelationsPerEntity).Select(predicate =>
            (predicate, Neighbour(entity, predicate), (entity * LargeSet.StatementsPerEntity) + predicate)));

        _file.Begin(SectionId.InStarts);
        var start = 0;
        for (var entity = 0; entity < _set.Entities; entity++)
        {
            _file.Add(start);
            start += 2 + (entity < _set.Hubs ? (_set.Entities - 1 - entity) / _set.Hubs + 1 : 0);
        }

        _file.Add(start);
        var distantFrom = _set.DistantFrom();
        WriteDirection(SectionId.InStarts, entity => Incoming(entity, distantFrom));
    }

    private IEnumerable<(int Predicate, int Neighbour, int Statement)> Incoming(int entity, Func<int, int> distantFrom)
    {
        yield return Edge(0, _set.Predecessor(entity));
        yield return Edge(1, distantFrom(entity));
        for (var part = entity; entity < _set.Hubs && part < _set.Entities; part += _set.Hubs)
        {
            yield return Edge(2, part);
        }

        static (int, int, int) Edge(int predicate, int from) => (predicate, from, (from * LargeSet.StatementsPerEntity) + predicate);
    }

    private void WriteDirection(SectionId starts, Func<int, IEnumerable<(int Predicate, int Neighbour, int Statement)>> edges)
    {
        ByEdge(starts + 1, (predicate, _, _) => _file.Add((ushort)predicate));
        ByEdge(starts + 2, (_, neighbour, _) => _file.Add(neighbour));
        ByEdge(starts + 3, (_, _, statement) => _file.Add(statement));
        ByEdge(starts + 4, (_, _, statement) => _file.Add(Traits(statement)));
        ByEdge(starts + 5, (_, _, statement) =>
        {
            AddDay(statement);
            _file.Add(TimeValue.MaxDay);
        });

        void ByEdge(SectionId section, Action<int, int, int> add) => ByEntity(section, entity =>
        {
            foreach (var (predicate, neighbour, statement) in edges(entity))
            {
                add(predicate, neighbour, statement);
            }
        });
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
            AddZeros(3 * sizeof(int));
            _file.Add((int)source.Reliability);
            AddZeros(4 * sizeof(int));
            _file.Add(ImageLayout.None);
            _file.Add(0);
        }

        WriteEmpty(SectionId.AuthorStarts, LargeSet.Sources + 1);
        WriteEmpty(SectionId.Authors, 0);
        WriteEmpty(SectionId.SourceLinkStarts, LargeSet.Sources + 1);
        WriteEmpty(SectionId.SourceLinks, 0);
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
    }

    private void WriteSearch()
    {
        var terms = new LargeTerms(_set);
        WriteStarts(SectionId.SearchFieldStarts, _set.Entities, 2);
        ByEntity(SectionId.SearchFields, entity =>
        {
            AddField(entity, _texts.OfName(entity), SearchField.Name, LargeTerms.NameWords(entity));
            AddField(entity, _texts.OfId(entity), SearchField.Id, terms.IdWords);
        });

        _file.Begin(SectionId.SearchTermStarts);
        var start = 0;
        _file.Add(start);
        foreach (var (term, _, _) in terms.All())
        {
            _file.Add(start += term.Length);
        }

        _file.Begin(SectionId.SearchTermBytes);
        foreach (var (term, _, _) in terms.All())
        {
            _file.Write(term);
        }

        _file.Begin(SectionId.SearchTermPrefixes);
        byte[] last = [];
        foreach (var (term, _, _) in terms.All())
        {
            _file.Add((byte)last.AsSpan().CommonPrefixLength(term));
            last = term;
        }

        _file.Begin(SectionId.SearchPostingStarts);
        start = 0;
        _file.Add(start);
        foreach (var (_, number, isId) in terms.All())
        {
            _file.Add(start += isId ? 1 : terms.EntitiesWith(number).Count());
        }

        _file.Begin(SectionId.SearchPostings);
        foreach (var (_, number, isId) in terms.All())
        {
            if (isId)
            {
                _file.Add(LargeTerms.IdField(number) << SearchFieldBits.PostingShift);
                continue;
            }

            foreach (var entity in terms.EntitiesWith(number))
            {
                _file.Add(LargeTerms.NameField(entity) << SearchFieldBits.PostingShift);
            }
        }
    }

    private void AddField(int entity, int text, SearchField sort, ushort words)
    {
        _file.Add(entity);
        _file.Add(text);
        _file.Add((byte)sort);
        _file.Add((byte)0);
        _file.Add(words);
    }

    private int Neighbour(int entity, int predicate) => predicate switch
    {
        0 => _set.Successor(entity),
        1 => _set.Distant(entity),
        _ => _set.Hub(entity),
    };

    private static ushort Traits(int statement) =>
        TraitBits.Pack((int)Modality.Asserted, (int)Rank.Normal, LargeSet.CredibilityOf(statement), null, (int)Basis.Explicit);

    private void AddDay(int statement) => _file.Add(LargeSet.DateDay(LargeSet.DateOf(statement)));

    private void AddText(string text)
    {
        Span<byte> bytes = stackalloc byte[256];
        _file.Write(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    private void ByEntity(SectionId section, Action<int> add)
    {
        _file.Begin(section);
        for (var entity = 0; entity < _set.Entities; entity++)
        {
            add(entity);
        }
    }

    private void ByStatement(SectionId section, Action<int, int, int> add) => ByEntity(section, entity =>
    {
        for (var predicate = 0; predicate < LargeSet.StatementsPerEntity; predicate++)
        {
            add(entity, predicate, (entity * LargeSet.StatementsPerEntity) + predicate);
        }
    });

    private void WriteStarts(SectionId section, int items, int rowsPerItem)
    {
        _file.Begin(section);
        for (var item = 0; item <= items; item++)
        {
            _file.Add(item * rowsPerItem);
        }
    }

    /// <summary>A section of so many zeros.</summary>
    private void WriteEmpty(SectionId section, int elements)
    {
        _file.Begin(section);
        AddZeros((long)elements * SectionElements.SizeOf(section));
    }

    private void AddZeros(long count)
    {
        Span<byte> zeros = stackalloc byte[4096];
        zeros.Clear();
        for (; count > 0; count -= Math.Min(count, zeros.Length))
        {
            _file.Write(zeros[..(int)Math.Min(count, zeros.Length)]);
        }
    }
}
