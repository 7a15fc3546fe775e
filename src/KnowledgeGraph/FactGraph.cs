using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Image;
using KnowledgeGraph.Search;
using KnowledgeGraph.Structure;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>
/// A fact set, read in place from its image: a string in an assembly or a mapped file. Opening verifies every byte, unless deferred, and
/// creates a few objects for the ontology; after that reads are plain column accesses, and entities and statements are a reference and a
/// row number. Immutable, and safe for use by many threads.
/// </summary>
/// <remarks>
/// <see cref="Dispose"/> releases the memory, and any <see cref="Column{T}"/> or span still in use then dangles: dispose when the last
/// reader is done. A graph that is never disposed lives as long as the process, as intended for an embedded one. Its vocabulary is not part
/// of that memory and outlives it.
/// </remarks>
[DebuggerDisplay("{Ontology.Name}: {Entities.Count} entities, {Statements.Count} statements")]
public sealed partial class FactGraph : IDisposable
{
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
    private readonly QuestionTable _questions;
    private readonly SearchIndex _search;
    private readonly OriginCounts _originCounts;

    // By kind, including the kinds below it: several where they are not adjacent.
    private readonly ImmutableArray<RowRange<EntityRow>>[] _ranges;
    private GraphStructure? _structure;
    private SourceOrigins? _sourceOrigins;
    private int _isDisposed;

    private FactGraph(ImageMemory memory, ImageVerification verification, Ontology? vocabulary)
    {
        _memory = memory;
        _header = new ImageHeader(memory);
        if (verification == ImageVerification.Full)
        {
            Verify(CancellationToken.None);
        }

        var image = new ImageReader(memory, _header);
        _texts = new TextTable(image);
        Ontology = OntologyReader.Read(image, _texts, vocabulary);
        _entities = new EntityTable(this, image, _texts, Ontology.Kinds.Length, Ontology.Markings.Length);
        _statements = new StatementTable(this, image, _entities.Count, Ontology.Markings.Length);
        _outwards = new AdjacencyView(image, Direction.Out, _entities.Count);
        _inwards = new AdjacencyView(image, Direction.In, _entities.Count);
        _values = new ValueTable(image);
        _evidence = new EvidenceTable(image, _statements.Count);
        _derivations = new DerivationTable(image, _statements.Count);
        _sources = new SourceTable(this, image, _texts, Ontology.Markings.Length);
        _conflicts = new ConflictTable(this, image);
        _questions = new QuestionTable(this, image, _texts);
        _search = new SearchIndex(this, new SearchTable(image, _entities.Count));
        Diagnostics = image.Diagnostics();
        Workspaces = new WorkspacePool(_entities.Count);
        _structure = new GraphStructure(this);
        Remaining = new RemainingStatementsCache(this);
        _originCounts = new OriginCounts(this);
        _ranges = [.. Ontology.Kinds.Select(RangesOf)];
    }

    /// <summary>The pooled memory for searches over this graph.</summary>
    internal WorkspacePool Workspaces { get; }

    /// <summary>The statements that remain without some sources; computed on demand.</summary>
    internal RemainingStatementsCache Remaining { get; }

    /// <summary>The number of independent origins of each statement; counted on demand.</summary>
    internal OriginCounts OriginCounts => Live(_originCounts);

    /// <summary>The origins of each source; computed on first use.</summary>
    internal SourceOrigins SourceOrigins => Volatile.Read(ref _sourceOrigins) ?? FindSourceOrigins();

    /// <summary>Centrality, components and communities: computed on first use, and kept for the default filter.</summary>
    public GraphStructure Structure => _structure ?? throw new ObjectDisposedException(nameof(FactGraph));

    /// <summary>SHA-256 of the image in 64 lower-case hex digits: equal for equal facts.</summary>
    public string ContentHash => _header.ContentHash;

    /// <summary>The number of diagnostics that the compiler reported for the set.</summary>
    public DiagnosticCounts Diagnostics { get; }

    /// <summary>The vocabulary of the facts.</summary>
    public Ontology Ontology { get; }

    /// <summary>Every text of the graph.</summary>
    public TextTable Texts => Live(_texts);

    /// <summary>The entities as columns.</summary>
    public EntityTable Entities => Live(_entities);

    /// <summary>The statements as columns.</summary>
    public StatementTable Statements => Live(_statements);

    /// <summary>The values that are stored outside the statement columns.</summary>
    public ValueTable Values => Live(_values);

    /// <summary>The passages that support the statements.</summary>
    public EvidenceTable Evidence => Live(_evidence);

    /// <summary>The derivations of the derived statements.</summary>
    public DerivationTable Derivations => Live(_derivations);

    /// <summary>The documents that the facts are taken from.</summary>
    public SourceTable Sources => Live(_sources);

    /// <summary>The resolved disagreements.</summary>
    public ConflictTable Conflicts => Live(_conflicts);

    /// <summary>The questions that the set answers.</summary>
    public QuestionTable Questions => Live(_questions);

    /// <inheritdoc cref="FactGraph" path="/remarks"/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            // What is computed in the background reads the memory.
            _structure?.Background.Dispose();
            _structure = null;
            _memory.Dispose();
        }
    }

    /// <summary>Returns the rows of all concrete kinds below, with adjacent ranges merged.</summary>
    private ImmutableArray<RowRange<EntityRow>> RangesOf(Kind kind)
    {
        var ranges = new List<RowRange<EntityRow>>();
        foreach (var concrete in kind.ConcreteKinds)
        {
            var rows = _entities.OfKind(concrete);
            if (rows.Count == 0)
            {
                continue;
            }

            if (ranges.Count > 0 && ranges[^1].End == rows.Start)
            {
                ranges[^1] = ranges[^1] with { Count = ranges[^1].Count + rows.Count };
            }
            else
            {
                ranges.Add(rows);
            }
        }

        return [.. ranges];
    }

    private SourceOrigins FindSourceOrigins() => LazyInitializer.EnsureInitialized(ref _sourceOrigins, () => new SourceOrigins(this));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Live<T>(T table)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isDisposed) != 0, this);
        return table;
    }
}
