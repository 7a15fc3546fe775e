using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the statements as columns, with their qualifiers and the index by id.</summary>
internal static class StatementSections
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        var ids = model.StatementIds.Numbers;
        var knownDays = model.StatementKnownDays;
        var count = model.Statements.Length;
        var known = new SparseRows(count);
        var attributed = new SparseRows(count);
        var reasons = new SparseTexts(SectionId.StatementReasonPresence, SectionId.StatementReasons, count);
        var notes = new SparseTexts(SectionId.StatementNotePresence, SectionId.StatementNotes, count);
        var qualifiers = new SparseStarts(SectionId.QualifierPresence, SectionId.QualifierStarts, SectionId.Qualifiers, count, sections);
        TimeSections.Write(model, sections, strings);
        for (var row = 0; row < count; row++)
        {
            var statement = model.Statements[row];
            sections[SectionId.StatementIds].AddUInt64(ids[row]);
            WriteTriple(statement, model, sections, strings);
            WriteWitnessDays(statement.Symbol.Time, row, sections);
            if (knownDays[row] != KnownDays.Never)
            {
                known.Add(row);
                sections[SectionId.StatementKnownDays].AddInt32(knownDays[row]);
            }

            WriteTraits(statement.Symbol, model, sections);
            if (statement.Symbol.AttributedTo is { } speaker)
            {
                attributed.Add(row);
                sections[SectionId.StatementAttributions].AddInt32(model.EntityRows.Row(speaker));
            }

            reasons.Add(row, statement.Symbol.RankReason, sections, strings);
            notes.Add(row, statement.Symbol.Note, sections, strings);
            WriteQualifiers(statement.Symbol, model, sections, strings);
            qualifiers.End(row);
            WriteReviews(statement.Symbol, row, sections, strings);
        }

        known.Write(sections[SectionId.StatementKnownDayPresence]);
        attributed.Write(sections[SectionId.StatementAttributionPresence]);
        reasons.Write(sections);
        notes.Write(sections);
        qualifiers.Write();
        sections[SectionId.ReviewStarts].AddInt32(sections.Count(SectionId.Reviews));
        sections[SectionId.WitnessStarts].AddInt32(sections.Count(SectionId.WitnessDays));
        MarkingColumn.Write(sections[SectionId.StatementMarkings], model.Statements.Select(row => model.MarkingRow(row.Symbol.Marking)));
        if (!strings.IsCollecting)
        {
            WriteSubjectStarts(model, sections);
            sections[SectionId.StatementIdOrder].AddInt32s(model.StatementIds.Order);
        }
    }

    /// <summary>The traits that a traversal filters by, in one number.</summary>
    public static ushort Traits(StatementSymbol statement) => TraitBits.Pack(
        (int)statement.Modality, (int)statement.Rank, statement.Credibility, (int?)statement.Likelihood, (int)statement.Basis);

    private static void WriteTriple(StatementRow statement, ImageModel model, ImageSections sections, StringTable strings)
    {
        var value = statement.Symbol.Object;
        sections[SectionId.StatementSubjects].AddInt32(statement.Subject);
        sections[SectionId.StatementPredicates].AddUInt16((ushort)statement.Predicate);
        sections[SectionId.StatementObjectKinds].AddByte((byte)value.Kind);
        sections[SectionId.StatementObjects].AddInt32(FactValueTypes.Of(value.Kind).Write(value, model, sections, strings));
    }

    /// <summary>Few statements have any: they are listed by row, so that the columns of all statements stay as they are.</summary>
    private static void WriteWitnessDays(ValidTime time, int row, ImageSections sections)
    {
        if (time.WitnessDays.Count == 0)
        {
            return;
        }

        sections[SectionId.WitnessStatements].AddInt32(row);
        sections[SectionId.WitnessStarts].AddInt32(sections.Count(SectionId.WitnessDays));
        foreach (var day in time.WitnessDays)
        {
            sections[SectionId.WitnessDays].AddInt32(day);
        }
    }

    /// <summary>Only statements that are reviewed, or are to be, are listed, by row: the others cost nothing.</summary>
    private static void WriteReviews(StatementSymbol statement, int row, ImageSections sections, StringTable strings)
    {
        if (statement.ReviewState == ReviewState.None)
        {
            return;
        }

        sections[SectionId.ReviewedStatements].AddInt32(row);
        sections[SectionId.ReviewStates].AddByte((byte)statement.ReviewState);
        sections[SectionId.ReviewStarts].AddInt32(sections.Count(SectionId.Reviews));
        var reviews = sections[SectionId.Reviews];
        foreach (var review in statement.Reviews)
        {
            reviews.AddInt32(strings.Id(review.By));
            reviews.AddInt32(review.Day);
            reviews.AddInt32(unchecked((int)review.Digest));
            reviews.AddInt32(review.IsCurrent ? ReviewBits.Current : 0);
        }
    }

    private static void WriteTraits(StatementSymbol statement, ImageModel model, ImageSections sections)
    {
        if (statement.Credibility is < 0 or > 6)
        {
            model.Errors.Inconsistent(
                $"The statement '{statement.Id}' has the credibility {statement.Credibility}; it goes from 1 to 6, or 0 for none.");
        }

        sections[SectionId.StatementTraits].AddUInt16(Traits(statement));
    }

    private static void WriteQualifiers(StatementSymbol statement, ImageModel model, ImageSections sections, StringTable strings)
    {
        // Most statements have none: nothing is sorted, nor allocated to be sorted, for them.
        if (statement.Qualifiers.Count > 0)
        {
            foreach (var qualifier in statement.Qualifiers.OrderBy(item => item.Qualifier, StringComparer.Ordinal))
            {
                WriteQualifier(qualifier, model, sections, strings);
            }
        }
    }

    private static void WriteQualifier(QualifierValue qualifier, ImageModel model, ImageSections sections, StringTable strings)
    {
        var row = FactValueTypes.Of(qualifier.Value.Kind).Write(qualifier.Value, model, sections, strings);
        var qualifiers = sections[SectionId.Qualifiers];
        qualifiers.AddUInt16((ushort)model.QualifierRows.Row(qualifier.Qualifier));
        qualifiers.AddByte((byte)qualifier.Value.Kind);
        qualifiers.AddByte(0);
        qualifiers.AddInt32(row);
    }

    private static void WriteSubjectStarts(ImageModel model, ImageSections sections)
    {
        var starts = sections[SectionId.StatementStarts];
        var row = 0;
        for (var entity = 0; entity < model.Entities.Length; entity++)
        {
            starts.AddInt32(row);
            while (row < model.Statements.Length && model.Statements[row].Subject == entity)
            {
                row++;
            }
        }

        starts.AddInt32(row);
    }
}
