using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>
/// The statements as columns, sorted by subject, predicate, object, then id. Literals come before entities and are sorted by id.
/// </summary>
public sealed class StatementTable : RowTable<Statement>
{
    private readonly DictionaryColumn<StatementRow, WrittenTime> _writtenTimes;
    private readonly Column<QualifierEntry> _qualifiers;
    private readonly RowStarts<EntityRow, StatementRow> _subjectStarts;
    private readonly SparseStarts _qualifierStarts;

    internal StatementTable(FactGraph graph, ImageReader image, int entities, int markings)
        : base(graph)
    {
        Subjects = image.Column<StatementRow, EntityRow>(SectionId.StatementSubjects);
        Predicates = image.Column<StatementRow, ushort>(SectionId.StatementPredicates, Count);
        ObjectKinds = image.Column<StatementRow, ValueKind>(SectionId.StatementObjectKinds, Count);
        Objects = image.Column<StatementRow, int>(SectionId.StatementObjects, Count);
        Traits = image.Column<StatementRow, StatementTraits>(SectionId.StatementTraits, Count);
        var times = image.Column<StatementRow, int>(SectionId.StatementTimes, Count);
        var distinct = image.Column<ValidTime>(SectionId.Times);
        Times = new DictionaryColumn<StatementRow, ValidTime>(times, distinct);
        _writtenTimes = new DictionaryColumn<StatementRow, WrittenTime>(
            times, image.Column<WrittenTime>(SectionId.WrittenTimes, distinct.Length));
        KnownDays = image.SparseColumn<StatementRow, int>(
            SectionId.StatementKnownDayPresence, SectionId.StatementKnownDays, Count, Day.Latest);
        WitnessDays = WitnessDayTable.Read(image, Count);
        Reviews = ReviewTable.Read(image, Count);
        Markings = MarkingColumn<StatementRow>.Read(image, SectionId.StatementMarkings, Count, markings);
        Attributions = image.SparseColumn<StatementRow, EntityRow>(
            SectionId.StatementAttributionPresence, SectionId.StatementAttributions, Count, EntityRow.None);
        Reasons = image.SparseColumn<StatementRow, int>(SectionId.StatementReasonPresence, SectionId.StatementReasons, Count);
        Notes = image.SparseColumn<StatementRow, int>(SectionId.StatementNotePresence, SectionId.StatementNotes, Count);
        Ids = image.Column<StatementRow, ulong>(SectionId.StatementIds, Count);
        IdOrder = image.Column<StatementRow>(SectionId.StatementIdOrder, Count);
        _qualifiers = image.Column<QualifierEntry>(SectionId.Qualifiers);
        _qualifierStarts = image.SparseStarts(SectionId.QualifierPresence, SectionId.QualifierStarts, Count, _qualifiers.Length);
        _subjectStarts = image.Starts<EntityRow, StatementRow>(SectionId.StatementStarts, entities, Count);
    }

    /// <summary>The number of statements.</summary>
    public int Count => Subjects.Length;

    private protected override int RowCount => Count;

    private protected override Statement At(FactGraph graph, int index) => graph.Statement(new StatementRow(index));

    /// <summary>The subject of each statement.</summary>
    public Column<StatementRow, EntityRow> Subjects { get; }

    /// <summary>The <see cref="Predicate.Index"/> of each statement.</summary>
    public Column<StatementRow, ushort> Predicates { get; }

    /// <summary>The kind of each statement's object.</summary>
    public Column<StatementRow, ValueKind> ObjectKinds { get; }

    /// <summary>
    /// The object of each statement: the <see cref="Entity.Row"/>, the id of a text or URL, 0 or 1 for a boolean, the
    /// <see cref="EnumerationValue.Index"/>, and for the others a row of the <see cref="ValueTable"/>.
    /// </summary>
    public Column<StatementRow, int> Objects { get; }

    /// <summary>The modality, rank, credibility, likelihood and basis of each statement.</summary>
    public Column<StatementRow, StatementTraits> Traits { get; }

    /// <summary>
    /// The time for which each statement holds. Some hold certainly on single days within it only: see <see cref="InForceOn"/>.
    /// </summary>
    public DictionaryColumn<StatementRow, ValidTime> Times { get; }

    /// <summary>Those that certainly hold on single days only; null if there are none.</summary>
    internal WitnessDayTable? WitnessDays { get; }

    /// <summary>The reviews; null if no statement has any and none is due.</summary>
    internal ReviewTable? Reviews { get; }

    /// <summary>The <see cref="Marking.Index"/> of each statement.</summary>
    internal MarkingColumn<StatementRow> Markings { get; }

    /// <summary>Returns how far a statement has been reviewed. O(log n) in the statements that are reviewed or due.</summary>
    public ReviewState ReviewStateOf(StatementRow statement) => Reviews?.StateOf(statement) ?? ReviewState.None;

    /// <summary>Whether a statement holds on a <see cref="Day"/>. O(log n) in the statements that hold on single days.</summary>
    public Certainty InForceOn(StatementRow statement, int day)
    {
        var certainty = Times[statement].InForceOn(day);
        return certainty == Certainty.Certainly && WitnessDays is { } witness && !witness.Allows(statement, day)
            ? Certainty.Possibly
            : certainty;
    }

    /// <summary>
    /// The first <see cref="Day"/> by which a source had certainly published each statement; <see cref="Day.Latest"/> if no dated source
    /// has. A derived one is known from the day by which all premises of one of its derivations are.
    /// </summary>
    public SparseColumn<StatementRow, int> KnownDays { get; }

    /// <summary>The entity that makes the claim of each statement; <see cref="EntityRow.None"/> if the source itself does.</summary>
    public SparseColumn<StatementRow, EntityRow> Attributions { get; }

    /// <summary>The text of each statement's reason for its rank; 0 if there is none.</summary>
    public SparseColumn<StatementRow, int> Reasons { get; }

    /// <summary>The text of each statement's note; 0 if there is none.</summary>
    public SparseColumn<StatementRow, int> Notes { get; }

    /// <summary>The 64 bits of each statement's id.</summary>
    public Column<StatementRow, ulong> Ids { get; }

    /// <summary>Finds the statement with these 64 bits as its id. O(log n).</summary>
    public bool TryFind(ulong id, out StatementRow statement)
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

        statement = low < Count ? IdOrder[low] : StatementRow.None;
        return !statement.IsNone && Ids[statement] == id;
    }

    /// <summary>Returns the statements with an entity as their subject. O(1).</summary>
    public RowRange<StatementRow> OfSubject(EntityRow entity) => _subjectStarts[entity];

    /// <summary>Returns the statements of an entity with one predicate. O(log n) in the entity's statements.</summary>
    public RowRange<StatementRow> OfSubject(EntityRow entity, Predicate predicate) =>
        SortedRows.Equal(Predicates, _subjectStarts[entity], predicate.Index);

    /// <summary>The statements, sorted by their ids.</summary>
    internal Column<StatementRow> IdOrder { get; }

    /// <summary>Which parts of the time of a statement are written, without the dates of sources. O(1).</summary>
    public (bool Since, bool Until, bool On) WrittenParts(StatementRow statement)
    {
        var (since, until, on) = _writtenTimes[statement];
        return (since != 0, until != 0, on != 0);
    }

    internal WrittenTime WrittenTime(StatementRow statement) => _writtenTimes[statement];

    internal RowRange QualifiersOf(StatementRow statement) => _qualifierStarts[statement.Index];

    internal QualifierEntry Qualifier(int index) => _qualifiers[index];
}
