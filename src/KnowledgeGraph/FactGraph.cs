using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Image;
using KnowledgeGraph.Search;
using KnowledgeGraph.Structure;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>
/// A fact set, read where its image lies: a string in an assembly or a mapped file. Opening verifies every byte, unless asked not to, and makes a few
/// objects for the ontology; after that reads are plain column accesses, and entities and statements are a reference and a row
/// number. Immutable, and safe for use by many threads.
/// </summary>
/// <remarks>
/// <see cref="Dispose"/> gives the memory back. Whoever still holds a <see cref="Column{T}"/> or a span then holds a dangling one:
/// dispose when the last reader is done. A graph that is never disposed stays for the life of the process, which is what an
/// embedded one is for. Its vocabulary is no part of that memory and outlives it.
/// </remarks>
public sealed class FactGraph : IDisposable
{
    /// <summary>The longest text that <see cref="Search"/> takes, in characters.</summary>
    public const int MaxSearchLength = 200;

    /// <summary>The most words that <see cref="Search"/> looks for; those behind are left out.</summary>
    public const int MaxSearchWords = 16;

    private readonly ImageMemory _memory;
    private readonly ImageHeader _header;
    private readonly TextTable _texts;
    private readonly EntityTable _entities;
    private readonly StatementTable _statements;
    private readonly AdjacencyView _outwards;
    private readonly AdjacencyView _inwards;
    private readonly ValueTable _values;
    private readonly EvidenceTable _evidence;
    private readonly DerivationTable _derivations;
    private readonly SourceTable _sources;
    private readonly ConflictTable _conflicts;
    private readonly SearchIndex _search;

    // Of each kind, those below it included: several where they are not neighbours.
    private readonly ImmutableArray<RowRange>[] _ranges;
    private GraphStructure? _structure;
    private int _isDisposed;
    private volatile bool _isVerified;

    private FactGraph(ImageMemory memory, ImageVerification verification, Ontology? vocabulary)
    {
        _memory = memory;
        _header = new ImageHeader(memory);
        if (verification == ImageVerification.Full)
            Verify(CancellationToken.None);
        var image = new ImageReader(memory, _header);
        _texts = new TextTable(image);
        Ontology = OntologyReader.Read(image, _texts, vocabulary);
        _entities = new EntityTable(image, _texts, Ontology.Kinds.Length);
        _statements = new StatementTable(image, _entities.Count);
        _outwards = new AdjacencyView(image, Direction.Out, _entities.Count);
        _inwards = new AdjacencyView(image, Direction.In, _entities.Count);
        _values = new ValueTable(image);
        _evidence = new EvidenceTable(image, _statements.Count);
        _derivations = new DerivationTable(image, _statements.Count);
        _sources = new SourceTable(image, _texts);
        _conflicts = new ConflictTable(image);
        _search = new SearchIndex(this, new SearchTable(image, _entities.Count));
        Diagnostics = image.Diagnostics();
        Workspaces = new WorkspacePool(_entities.Count);
        _structure = new GraphStructure(this);
        _ranges = [.. Ontology.Kinds.Select(RangesOf)];
    }

    /// <summary>Memory for searches over this graph.</summary>
    internal WorkspacePool Workspaces { get; }

    /// <summary>Who matters, what hangs together: computed when asked for, and kept where nothing is left out.</summary>
    public GraphStructure Structure => _structure ?? throw new ObjectDisposedException(nameof(FactGraph));

    /// <summary>SHA-256 of the image in 64 lower-case hex digits: equal for equal facts.</summary>
    public string ContentHash => _header.ContentHash;

    /// <summary>True when every byte has been compared with its digest; false until then under <see cref="ImageVerification.Deferred"/>.</summary>
    public bool IsVerified => _isVerified;

    /// <summary>What the compiler reported about the set.</summary>
    public DiagnosticCounts Diagnostics { get; }

    /// <summary>The vocabulary of the facts.</summary>
    public Ontology Ontology { get; }

    /// <summary>Every text of the graph.</summary>
    public TextTable Texts => Live(_texts);

    /// <summary>The entities as columns.</summary>
    public EntityTable Entities => Live(_entities);

    /// <summary>The statements as columns.</summary>
    public StatementTable Statements => Live(_statements);

    /// <summary>The values that are kept outside the statement columns.</summary>
    public ValueTable Values => Live(_values);

    /// <summary>The passages behind the statements.</summary>
    public EvidenceTable Evidence => Live(_evidence);

    /// <summary>How the inferred statements were drawn.</summary>
    public DerivationTable Derivations => Live(_derivations);

    /// <summary>The documents that the facts are drawn from.</summary>
    public SourceTable Sources => Live(_sources);

    /// <summary>The settled disagreements.</summary>
    public ConflictTable Conflicts => Live(_conflicts);

    /// <summary>Opens an image whose bytes are the UTF-16 units of <paramref name="embedded"/>, which is pinned and read in place. O(length).</summary>
    /// <exception cref="ImageFormatException">It is no image of this version, or a damaged one.</exception>
    public static FactGraph Open(string embedded)
    {
        ArgumentNullException.ThrowIfNull(embedded);
        return Open(ImageMemory.Pin(embedded), ImageVerification.Full, vocabulary: null);
    }

    /// <summary>Opens an image in <paramref name="image"/>, which is pinned and read in place and must not be changed. O(length).</summary>
    /// <exception cref="ImageFormatException">It is no image of this version, or a damaged one.</exception>
    /// <param name="vocabulary">
    /// The vocabulary of another graph. Where this one has the same, word for word, it shares those objects, so that what was made for the
    /// vocabulary, as a schema, is good for both graphs.
    /// </param>
    public static FactGraph Open(byte[] image, ImageVerification verification = ImageVerification.Full, Ontology? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(image);
        return Open(ImageMemory.Pin(image), verification, vocabulary);
    }

    /// <summary>
    /// Opens the image in a file, which is mapped into memory, read-only. To change the file, put another in its place by renaming:
    /// one that is overwritten or cut while it is mapped takes the process with it. O(length), shared out among the processors; O(1)
    /// where verification is deferred.
    /// </summary>
    /// <exception cref="ImageFormatException">It is no image of this version, or a damaged one.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <inheritdoc cref="Open(byte[], ImageVerification, Ontology)" path="/param[@name='vocabulary']"/>
    public static FactGraph OpenFile(string path, ImageVerification verification = ImageVerification.Full, Ontology? vocabulary = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(ImageMemory.Map(path), verification, vocabulary);
    }

    /// <summary>
    /// Compares every byte with its digest, on all processors, unless that was done before. A graph that fails must not be used further.
    /// The graph may be used and disposed of in the meantime. O(length).
    /// </summary>
    /// <exception cref="ImageFormatException">The image is damaged.</exception>
    /// <exception cref="ObjectDisposedException">The graph was disposed of before.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        if (_isVerified)
            return Task.CompletedTask;
        ObjectDisposedException.ThrowIf(!_memory.TryAddUser(), this);
        return Task.Run(
            () =>
            {
                using (_memory)
                {
                    Verify(cancellationToken);
                }
            },
            CancellationToken.None);
    }

    /// <summary>The entity at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Entity Entity(int index) => new(this, Checked(index, Entities.Count));

    /// <summary>The statement at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Statement Statement(int index) => new(this, Checked(index, Statements.Count));

    /// <summary>The source at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public SourceDocument Source(int index) => new(this, Checked(index, Sources.Count));

    /// <summary>The conflict at a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Conflict Conflict(int index) => new(this, Checked(index, Conflicts.Count));

    /// <summary>The entity with this id. O(1) expected, allocates nothing.</summary>
    public bool TryFindEntity(ReadOnlySpan<byte> utf8Id, out Entity entity)
    {
        var index = Entities.Find(utf8Id);
        entity = index < 0 ? default : new Entity(this, index);
        return index >= 0;
    }

    /// <inheritdoc cref="TryFindEntity(ReadOnlySpan{byte}, out Entity)"/>
    public bool TryFindEntity(string id, out Entity entity)
    {
        Span<byte> utf8 = stackalloc byte[ImageLayout.MaxIdLength];
        entity = default;
        return Encoding.UTF8.TryGetBytes(id, utf8, out var length) && TryFindEntity(utf8[..length], out entity);
    }

    /// <summary>The statement with this id. O(log n), allocates nothing.</summary>
    public bool TryFindStatement(ReadOnlySpan<byte> utf8Id, out Statement statement)
    {
        var index = StatementId.TryParse(utf8Id, out var id) ? Statements.Find(id) : -1;
        statement = index < 0 ? default : new Statement(this, index);
        return index >= 0;
    }

    /// <inheritdoc cref="TryFindStatement(ReadOnlySpan{byte}, out Statement)"/>
    public bool TryFindStatement(string id, out Statement statement)
    {
        Span<byte> utf8 = stackalloc byte[ImageLayout.MaxIdLength];
        statement = default;
        return Encoding.UTF8.TryGetBytes(id, utf8, out var length) && TryFindStatement(utf8[..length], out statement);
    }

    /// <summary>The source with this id. O(log n), allocates nothing.</summary>
    public bool TryFindSource(ReadOnlySpan<byte> utf8Id, out SourceDocument source)
    {
        var index = Sources.Find(utf8Id);
        source = index < 0 ? default : new SourceDocument(this, index);
        return index >= 0;
    }

    /// <inheritdoc cref="TryFindSource(ReadOnlySpan{byte}, out SourceDocument)"/>
    public bool TryFindSource(string id, out SourceDocument source)
    {
        Span<byte> utf8 = stackalloc byte[ImageLayout.MaxIdLength];
        source = default;
        return Encoding.UTF8.TryGetBytes(id, utf8, out var length) && TryFindSource(utf8[..length], out source);
    }

    /// <summary>The entities of a kind, those of the kinds below it among them. O(ranges).</summary>
    public EntityRanges EntitiesOf(Kind kind) => new(this, _ranges[kind.Index]);

    /// <summary>The rows of the statements that an entity is the subject of. O(1).</summary>
    public RowRange StatementsOf(int entity) => Statements.OfSubject(entity);

    /// <summary>The rows of an entity's statements with one predicate. O(log n) in those of the entity.</summary>
    public RowRange StatementsOf(int entity, Predicate predicate) => Statements.OfSubject(entity, predicate.Index);

    /// <summary>The edges in one direction.</summary>
    /// <param name="direction"><see cref="Direction.Out"/> or <see cref="Direction.In"/>: each is a view of its own.</param>
    public AdjacencyView Adjacency(Direction direction) => direction switch
    {
        Direction.Out => Live(_outwards),
        Direction.In => Live(_inwards),
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "There is one view outwards and one inwards."),
    };

    /// <summary>
    /// The entities that have every word of <paramref name="text"/> in their names, aliases, ids or descriptions: as it is, as the
    /// beginning of one, in another common spelling (<c>Muller</c>, <c>Mueller</c> and <c>Müller</c>, Latin for Cyrillic and Greek), or
    /// misspelt (one error in a word of 4 letters, two from 8). Case and marks make no difference. An exact name, id or alias comes
    /// first. The order is the same on every machine. Linear in the texts that have one of the words; see the benchmark <c>search</c>.
    /// </summary>
    /// <param name="text">A text without letters and digits finds nothing.</param>
    /// <param name="kinds">Only entities of these kinds and of those below them; null for all.</param>
    /// <param name="offset">How many of the best hits to pass over.</param>
    /// <param name="count">How many hits to answer.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="MaxSearchLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SearchPage Search(
        string text, IReadOnlyCollection<Kind>? kinds = null, int offset = 0, int count = 20, CancellationToken cancellationToken = default) =>
        Live(_search).Find(text, kinds, offset, count, cancellationToken);

    /// <summary>
    /// The entities whose name, or one of whose aliases, is <paramref name="text"/> but for case and marks; in the order of the graph.
    /// Linear in the text, and in the texts that have the rarest of its words.
    /// </summary>
    /// <param name="text">A text without letters and digits is nobody's name.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<Entity> EntitiesNamed(string text, CancellationToken cancellationToken = default) =>
        Live(_search).Named(text, cancellationToken);

    /// <inheritdoc cref="FactGraph" path="/remarks"/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _structure = null;
            _memory.Dispose();
        }
    }

    private void Verify(CancellationToken cancellationToken)
    {
        ImageVerifier.Verify(_memory, _header, cancellationToken);
        _isVerified = true;
    }

    private static FactGraph Open(ImageMemory memory, ImageVerification verification, Ontology? vocabulary)
    {
        try
        {
            return new FactGraph(memory, verification, vocabulary);
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    private static int Checked(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        return index;
    }

    /// <summary>The rows of every concrete kind below, those that touch joined.</summary>
    private ImmutableArray<RowRange> RangesOf(Kind kind)
    {
        var ranges = new List<RowRange>();
        foreach (var concrete in kind.ConcreteKinds)
        {
            var rows = _entities.OfKind(concrete.Index);
            if (rows.Count == 0)
                continue;
            if (ranges.Count > 0 && ranges[^1].End == rows.Start)
                ranges[^1] = ranges[^1] with { Count = ranges[^1].Count + rows.Count };
            else
                ranges.Add(rows);
        }

        return [.. ranges];
    }

    private T Live<T>(T table)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isDisposed) != 0, this);
        return table;
    }
}
