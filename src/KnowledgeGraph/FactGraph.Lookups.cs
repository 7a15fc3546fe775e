using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.Search;

namespace KnowledgeGraph;

/// <content>Look-ups: by row, by id, by kind, by name.</content>
public sealed partial class FactGraph
{
    /// <summary>The maximum length of a text passed to <see cref="Search"/>, in characters.</summary>
    public const int MaxSearchLength = 200;

    /// <summary>The maximum number of words that <see cref="Search"/> looks for; further words are ignored.</summary>
    public const int MaxSearchWords = 16;

    /// <summary>Returns the entity at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Entity Entity(EntityRow row) => new(this, Checked(row, Entities.Count));

    /// <summary>Returns the statement at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Statement Statement(StatementRow row) => new(this, Checked(row, Statements.Count));

    /// <summary>Returns the source at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public SourceDocument Source(SourceRow row) => new(this, Checked(row, Sources.Count));

    /// <summary>
    /// Counts how much of the evidence was compared with its documents when the set was compiled, and why the rest was not. Linear in the
    /// passages.
    /// </summary>
    public EvidenceChecks CountEvidenceChecks() => Evidence.CountChecks(Sources);

    /// <summary>Returns the conflict at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Conflict Conflict(ConflictRow row) => new(this, Checked(row, Conflicts.Count));

    /// <summary>Returns the question at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Question Question(QuestionRow row) => new(this, Checked(row, Questions.Count));

    /// <summary>Finds the question with this name. O(log n).</summary>
    public bool TryFindQuestion(string name, out Question question)
    {
        Span<byte> utf8 = stackalloc byte[ImageLayout.MaxIdLength];
        question = default;
        if (!Encoding.UTF8.TryGetBytes(name, utf8, out var length) || !Questions.TryFind(utf8[..length], out var row))
        {
            return false;
        }

        question = new Question(this, row);
        return true;
    }

    /// <summary>
    /// Finds the entity with this id; if there is none, the entity that had it before, whose <see cref="KnowledgeGraph.Entity.Id"/> is then
    /// another. O(1) expected for the id, O(log n) in the former ids of the graph for one that no entity has; allocates nothing.
    /// </summary>
    public bool TryFindEntity(ReadOnlySpan<byte> utf8Id, out Entity entity)
    {
        var isFound = Entities.TryFind(utf8Id, out var row) || Entities.TryFindFormer(utf8Id, out row);
        entity = isFound ? new Entity(this, row) : default;
        return isFound;
    }

    /// <inheritdoc cref="TryFindEntity(ReadOnlySpan{byte}, out Entity)"/>
    public bool TryFindEntity(string id, out Entity entity)
    {
        Span<byte> utf8 = stackalloc byte[ImageLayout.MaxIdLength];
        entity = default;
        return Encoding.UTF8.TryGetBytes(id, utf8, out var length) && TryFindEntity(utf8[..length], out entity);
    }

    /// <summary>Finds the statement with this id. O(log n), allocates nothing.</summary>
    public bool TryFindStatement(ReadOnlySpan<byte> utf8Id, out Statement statement)
    {
        StatementRow row = default;
        var isFound = StatementId.TryParse(utf8Id, out var id) && Statements.TryFind(id, out row);
        statement = isFound ? new Statement(this, row) : default;
        return isFound;
    }

    /// <inheritdoc cref="TryFindStatement(ReadOnlySpan{byte}, out Statement)"/>
    public bool TryFindStatement(string id, out Statement statement)
    {
        Span<byte> utf8 = stackalloc byte[ImageLayout.MaxIdLength];
        statement = default;
        return Encoding.UTF8.TryGetBytes(id, utf8, out var length) && TryFindStatement(utf8[..length], out statement);
    }

    /// <summary>Finds the source with this id. O(log n), allocates nothing.</summary>
    public bool TryFindSource(ReadOnlySpan<byte> utf8Id, out SourceDocument source)
    {
        var isFound = Sources.TryFind(utf8Id, out var row);
        source = isFound ? new SourceDocument(this, row) : default;
        return isFound;
    }

    /// <inheritdoc cref="TryFindSource(ReadOnlySpan{byte}, out SourceDocument)"/>
    public bool TryFindSource(string id, out SourceDocument source)
    {
        Span<byte> utf8 = stackalloc byte[ImageLayout.MaxIdLength];
        source = default;
        return Encoding.UTF8.TryGetBytes(id, utf8, out var length) && TryFindSource(utf8[..length], out source);
    }

    /// <summary>Returns the entities of a kind, including those of the kinds below it. O(ranges).</summary>
    public EntityRanges EntitiesOf(Kind kind) => new(this, _ranges[kind.Index]);

    /// <summary>Returns the rows of the statements with an entity as their subject. O(1).</summary>
    public RowRange<StatementRow> StatementsOf(EntityRow entity) => Statements.OfSubject(entity);

    /// <summary>Returns the rows of an entity's statements with one predicate. O(log n) in the entity's statements.</summary>
    public RowRange<StatementRow> StatementsOf(EntityRow entity, Predicate predicate) => Statements.OfSubject(entity, predicate);

    /// <summary>Returns the edges in one direction.</summary>
    /// <param name="direction"><see cref="Direction.Out"/> or <see cref="Direction.In"/>; each has a view of its own.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public AdjacencyView Adjacency(Direction direction)
    {
        if (direction is not (Direction.Out or Direction.In))
        {
            ThrowNoView(direction);
        }

        return Live(direction == Direction.Out ? _outwards : _inwards);
    }

    /// <summary>
    /// Finds the entities with every word of <paramref name="text"/> in their names, aliases, ids or descriptions: as it is, as a prefix,
    /// in another common spelling (<c>Muller</c>, <c>Mueller</c> and <c>Müller</c>, Latin for Cyrillic and Greek), or misspelt (one error
    /// in a word of 4 letters, two from 8). Case and diacritics are ignored. An exact name, id or alias comes first. The order is the same
    /// on every machine. Linear in the texts that contain one of the words; see the benchmark <c>search</c>.
    /// </summary>
    /// <param name="text">The words to look for; a text without letters and digits finds nothing.</param>
    /// <param name="kinds">The kinds to search, including the kinds below them; null for all.</param>
    /// <param name="offset">The number of best hits to skip.</param>
    /// <param name="count">The maximum number of hits to return.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="MaxSearchLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SearchPage Search(
        string text,
        IReadOnlyCollection<Kind>? kinds = null,
        int offset = 0,
        int count = 20,
        CancellationToken cancellationToken = default) =>
        Live(_search).Find(text, kinds, offset, count, cancellationToken);

    /// <summary>
    /// Finds the entities with <paramref name="text"/> as their name or one of their aliases, ignoring case and diacritics; in the order of
    /// the graph. Linear in the text, and in the texts that contain the rarest of its words.
    /// </summary>
    /// <param name="text">The name; a text without letters and digits finds nothing.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<Entity> EntitiesNamed(string text, CancellationToken cancellationToken = default) =>
        Live(_search).Named(text, cancellationToken);

    private static void ThrowNoView(Direction direction) =>
        throw new ArgumentOutOfRangeException(nameof(direction), direction, "The direction must be Out or In.");

    private static TRow Checked<TRow>(TRow row, int count)
        where TRow : unmanaged, IRow<TRow>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row.Index, nameof(row));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row.Index, count, nameof(row));
        return row;
    }
}
