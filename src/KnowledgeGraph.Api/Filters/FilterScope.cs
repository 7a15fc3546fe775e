using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Filters;

/// <summary>What conditions and orders are compiled in: the graph, the statements that count, and how much has been asked so far.</summary>
internal sealed record FilterScope
{
    /// <summary>Operands of one <c>where</c>, and keys of one <c>order</c>.</summary>
    public const int MaxOperands = 1_000;

    /// <summary>How deep conditions on related things may stand inside one another.</summary>
    public const int MaxNesting = 6;

    private readonly BindContext _context;
    private readonly Counter _operands = new();

    /// <param name="options">Which statements count for everything that conditions look at.</param>
    /// <param name="hasStatement">Whether a statement leads to the rows, as to those of a relation.</param>
    public FilterScope(FactGraph graph, EdgeFilterOptions options, bool hasStatement, BindContext context)
    {
        Graph = graph;
        Options = options with { Predicates = [], Kinds = [], Direction = Direction.Out };
        Statements = EdgeFilter.Compile(graph, Options);
        HasStatement = hasStatement;
        _context = context;
    }

    public FactGraph Graph { get; }

    public EdgeFilterOptions Options { get; private init; }

    /// <summary>The statements that count, whatever their predicate.</summary>
    public EdgeFilter Statements { get; private init; }

    /// <summary>Whether the rows have a place: the statement that leads to them.</summary>
    public bool HasStatement { get; private init; }

    /// <summary>Whether something was asked that makes no sense; the context has been told so.</summary>
    public bool HasFailed => _operands.HasFailed;

    private int Nesting { get; init; }

    /// <summary>The scope of conditions on what stands in some relation to the rows; null when that goes too deep.</summary>
    /// <param name="hasStatement">Whether a statement leads there.</param>
    public FilterScope? Inside(bool hasStatement)
    {
        if (Nesting < MaxNesting)
        {
            return this with { HasStatement = hasStatement, Nesting = Nesting + 1 };
        }

        Fail($"where nests conditions on related objects more than {MaxNesting} levels deep.", ApiErrorCodes.FilterTooDeep);
        return null;
    }

    /// <summary>The scope in which other statements count.</summary>
    public FilterScope With(EdgeFilterOptions options) =>
        ReferenceEquals(options, Options) ? this : this with { Options = options, Statements = EdgeFilter.Compile(Graph, options) };

    /// <summary>Counts operands; past the bound nothing more is worked on.</summary>
    public void Spend(int operands)
    {
        _operands.Spent += operands;
        if (_operands.Spent > MaxOperands)
        {
            Fail($"where has more than {MaxOperands} operands.", ApiErrorCodes.TooManyItems);
        }
    }

    public void Fail(string message, string code)
    {
        _operands.HasFailed = true;
        _context.Fail(message, code);
    }

    // Shared by the scopes inside one another.
    private sealed class Counter
    {
        public int Spent { get; set; }

        public bool HasFailed { get; set; }
    }
}
