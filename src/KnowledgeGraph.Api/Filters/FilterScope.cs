using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The scope in which conditions and orders are compiled: the graph, the statements that count, and the operands so far.</summary>
internal sealed record FilterScope
{
    /// <summary>The maximum number of operands in one <c>where</c>.</summary>
    public const int MaxOperands = 1_000;

    /// <summary>The maximum nesting depth of conditions on related objects.</summary>
    public const int MaxNesting = 6;

    private readonly BindContext _context;
    private readonly Counter _operands = new();

    /// <param name="options">The statements that count in all conditions.</param>
    /// <param name="hasStatement">Whether the rows have a statement behind them, as those of a relation do.</param>
    public FilterScope(FactGraph graph, EdgeFilterOptions options, bool hasStatement, BindContext context)
    {
        Graph = graph;
        Options = options with { Predicates = [], Kinds = [], Direction = Direction.Out };
        Statements = EdgeFilter.Compile(graph, Options, context.CancellationToken);
        HasStatement = hasStatement;
        _context = context;
    }

    public FactGraph Graph { get; }

    public EdgeFilterOptions Options { get; private init; }

    /// <summary>The statements that count, regardless of predicate.</summary>
    public EdgeFilter Statements { get; private init; }

    /// <summary>Whether the place of a row is the statement behind it.</summary>
    public bool HasStatement { get; private init; }

    /// <summary>Whether an error was reported.</summary>
    public bool HasFailed => _operands.HasFailed;

    /// <summary>The first of the ids that conditions name.</summary>
    public IReadOnlyList<NamedId> NamedIds => _operands.NamedIds;

    private int Nesting { get; init; }

    /// <summary>The scope of conditions on objects related to the rows; null if they are nested too deeply.</summary>
    /// <param name="hasStatement">Whether the related rows have a statement behind them.</param>
    public FilterScope? Inside(bool hasStatement)
    {
        if (Nesting < MaxNesting)
        {
            return this with { HasStatement = hasStatement, Nesting = Nesting + 1 };
        }

        Fail($"where nests conditions on related objects more than {MaxNesting} levels deep.", ApiErrorCodes.FilterTooDeep);
        return null;
    }

    /// <summary>The same scope with other statements that count.</summary>
    public FilterScope With(EdgeFilterOptions options) =>
        ReferenceEquals(options, Options) ? this : this with { Options = options, Statements = EdgeFilter.Compile(Graph, options) };

    /// <summary>Counts operands; reports an error beyond the limit.</summary>
    public void Spend(int operands)
    {
        _operands.Spent += operands;
        if (_operands.Spent > MaxOperands)
        {
            Fail($"where has more than {MaxOperands} operands.", ApiErrorCodes.TooManyItems);
        }
    }

    /// <summary>Notes an id that a condition names, for a hint if it finds nothing.</summary>
    public void Name(NamedId id)
    {
        if (_operands.NamedIds.Count < NamedId.Max && !_operands.NamedIds.Contains(id))
        {
            _operands.NamedIds.Add(id);
        }
    }

    public void Fail(string message, string code)
    {
        _operands.HasFailed = true;
        _context.Fail(message, code);
    }

    // Shared by nested scopes.
    private sealed class Counter
    {
        public int Spent { get; set; }

        public bool HasFailed { get; set; }

        public List<NamedId> NamedIds { get; } = [];
    }
}
