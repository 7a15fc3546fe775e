using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary>
/// <c>Statement.statedPremises</c>: the stated statements from which a conclusion ultimately follows, by any derivation. Visits each
/// statement once.
/// </summary>
internal sealed class StatedPremisesResolver : ObjectListResolver
{
    /// <summary>The maximum number of statements visited for one conclusion.</summary>
    public const int MaxStatements = 10_000;

    // The length assumed by the cost analysis.
    private const int ExpectedPremises = 10;

    public override int MaxItems(object? bound) => ExpectedPremises;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var graph = Handles.Graph(parent);
        count = 0;
        if (graph.Derivations.OfStatement(parent.AsStatement()).Count == 0)
        {
            return parent;
        }

        var stated = Find(graph, parent.Row, context);
        var offset = context.Scratch.Allocate(stated.Count);
        stated.CopyTo(context.Scratch.Slice(offset, stated.Count));
        count = stated.Count;
        return new ObjectHandle(graph, offset);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var statement = new StatementRow(context.Scratch[list.Row + index]);
        context.Cite(Handles.Graph(list), statement);
        return Handles.Statement(Handles.Graph(list), statement);
    }

    private static List<int> Find(FactGraph graph, int conclusion, ResolveContext context)
    {
        var stated = new List<int>();
        var seen = new HashSet<int> { conclusion };
        var open = new Stack<int>(seen);
        while (open.TryPop(out var statement))
        {
            if (seen.Count > MaxStatements)
            {
                context.Fail(
                    $"The statement depends on more than {MaxStatements} others: follow its derivations step by step.",
                    ApiErrorCodes.TooManyItems);
                return [];
            }

            var derivations = graph.Statement(new StatementRow(statement)).Derivations;
            if (derivations.Count == 0)
            {
                stated.Add(statement);
            }

            foreach (var derivation in derivations)
            {
                foreach (var premise in derivation.Premises)
                {
                    if (seen.Add(premise.Row.Index))
                    {
                        open.Push(premise.Row.Index);
                    }
                }
            }
        }

        stated.Sort();
        return stated;
    }
}
