using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The statements as columns, sorted by subject, predicate, object, then id. Literals come before entities and are sorted by id.</summary>
public sealed class StatementTable
{
    private readonly Column<WrittenTime> _writtenTimes;
    private readonly Column<QualifierRow> _qualifiers;
    private readonly RowStarts _subjectStarts;
    private readonly RowStarts _qualifierStarts;

    internal StatementTable(ImageReader image, int entities)
    {
        Subjects = image.Column<int>(SectionId.StatementSubjects);
        Predicates = image.Column<ushort>(SectionId.StatementPredicates, Count);
        ObjectKinds = image.Column<ValueKind>(SectionId.StatementObjectKinds, Count);
        Objects = image.Column<int>(SectionId.StatementObjects, Count);
        Traits = image.Column<StatementTraits>(SectionId.StatementTraits, Count);
        Times = image.Column<ValidTime>(SectionId.StatementTimes, Count);
        KnownDays = image.Column<int>(SectionId.StatementKnownDays, Count);
        Attributions = image.Column<int>(SectionId.StatementAttributions, Count);
        Reasons = image.Column<int>(SectionId.StatementReasons, Count);
        Notes = image.Column<int>(SectionId.StatementNotes, Count);
        Ids = image.Column<ulong>(SectionId.StatementIds, Count);
        _writtenTimes = image.Column<WrittenTime>(SectionId.StatementWrittenTimes, Count);
        IdOrder = image.Column<int>(SectionId.StatementIdOrder, Count);
        _qualifiers = image.Column<QualifierRow>(SectionId.Qualifiers);
        _qualifierStarts = image.Starts(SectionId.QualifierStarts, Count, _qualifiers.Length);
        _subjectStarts = image.Starts(SectionId.StatementStarts, entities, Count);
    }

    /// <summary>The number of statements.</summary>
    public int Count => Subjects.Length;

    /// <summary>By statement, the <see cref="Entity.Index"/> of its subject.</summary>
    public Column<int> Subjects { get; }

    /// <summary>By statement, the <see cref="Predicate.Index"/>.</summary>
    public Column<ushort> Predicates { get; }

    /// <summary>By statement, what its object is.</summary>
    public Column<ValueKind> ObjectKinds { get; }

    /// <summary>
    /// By statement, its object: the <see cref="Entity.Index"/>, the id of a text or URL, 0 or 1 for a boolean, the
    /// <see cref="EnumerationValue.Index"/>, and for the others a row of the <see cref="ValueTable"/>.
    /// </summary>
    public Column<int> Objects { get; }

    /// <summary>By statement, its modality, rank, credibility, likelihood and origin.</summary>
    public Column<StatementTraits> Traits { get; }

    /// <summary>By statement, when it holds.</summary>
    public Column<ValidTime> Times { get; }

    /// <summary>
    /// By statement, the first <see cref="Day"/> by which a source had said it for certain, <see cref="Day.Latest"/> where no dated
    /// source does. An inferred one is known from the day by which all premises of one of its derivations are.
    /// </summary>
    public Column<int> KnownDays { get; }

    /// <summary>By statement, the <see cref="Entity.Index"/> of whoever says so; -1 where it is the source's own voice.</summary>
    public Column<int> Attributions { get; }

    /// <summary>By statement, the text that gives the reason of its rank; 0 where there is none.</summary>
    public Column<int> Reasons { get; }

    /// <summary>By statement, the text of its note; 0 where there is none.</summary>
    public Column<int> Notes { get; }

    /// <summary>By statement, the 64 bits of its id.</summary>
    public Column<ulong> Ids { get; }

    /// <summary>The statement with these 64 bits as its id, or -1. O(log n).</summary>
    public int Find(ulong id)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (Ids[IdOrder[middle]] < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Count && Ids[IdOrder[low]] == id ? IdOrder[low] : -1;
    }

    /// <summary>The statements that an entity is the subject of. O(1).</summary>
    public RowRange OfSubject(int entity) => _subjectStarts[entity];

    /// <summary>The statements of an entity with one predicate. O(log n) in those of the entity.</summary>
    public RowRange OfSubject(int entity, int predicate)
    {
        var rows = _subjectStarts[entity];
        return SortedRows.Equal(Predicates.AsSpan(rows), predicate, rows.Start);
    }

    /// <summary>The statements, sorted by their ids.</summary>
    internal Column<int> IdOrder { get; }

    internal WrittenTime WrittenTime(int statement) => _writtenTimes[statement];

    internal RowRange QualifiersOf(int statement) => _qualifierStarts[statement];

    internal QualifierRow Qualifier(int row) => _qualifiers[row];
}
