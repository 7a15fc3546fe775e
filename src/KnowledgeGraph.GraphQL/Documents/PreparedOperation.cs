using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Planning;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>
/// An operation of a validated document, with its plans: one for each combination of values of the variables that conditions depend on.
/// </summary>
internal sealed class PreparedOperation
{
    /// <summary>The number of plans kept. A client that uses more combinations has its operation planned again.</summary>
    private const int MaxPlans = 16;

    private readonly string[] _conditionVariables;
    private (ulong Conditions, CachedPlan Plan)[] _plans = [];

    /// <param name="conditionVariables">The variables that conditions anywhere in the document depend on.</param>
    public PreparedOperation(OperationSource source, DeclaredVariables variables, IReadOnlySet<string> conditionVariables)
    {
        Source = source;
        Variables = variables;
        _conditionVariables = [.. variables.Items.Select(variable => variable.Name).Where(conditionVariables.Contains)];
    }

    public OperationSource Source { get; }

    public OperationDefinitionNode Node => Source.Node;

    public DeclaredVariables Variables { get; }

    /// <summary>The number of fields in all plans that are kept.</summary>
    public long PlannedFields => Volatile.Read(ref _plans).Sum(item => (long)item.Plan.Plan.Fields.Length);

    /// <summary>The bytes in all responses that are kept.</summary>
    public long KeptBytes => Volatile.Read(ref _plans).Sum(item => (long)(item.Plan.Response?.Body.Length ?? 0));

    /// <summary>
    /// A number that stands for the values of the variables in conditions; false if there are too many of them to keep plans.
    /// </summary>
    public bool TryGetConditions(VariableValues variables, out ulong conditions)
    {
        conditions = 0;
        if (_conditionVariables.Length > 64)
        {
            return false;
        }

        for (var index = 0; index < _conditionVariables.Length; index++)
        {
            if (!variables.TryGet(_conditionVariables[index], out var value) || value is not bool condition)
            {
                return false;
            }

            conditions |= (condition ? 1UL : 0) << index;
        }

        return true;
    }

    public CachedPlan? FindPlan(ulong conditions)
    {
        foreach (var (key, plan) in Volatile.Read(ref _plans))
        {
            if (key == conditions)
            {
                return plan;
            }
        }

        return null;
    }

    /// <summary>
    /// Keeps a plan, in place of the oldest if there are too many. When two threads add at once, one plan may be lost: it is only a cache.
    /// </summary>
    public void Keep(ulong conditions, CachedPlan plan) =>
        Volatile.Write(ref _plans, [(conditions, plan), .. Volatile.Read(ref _plans).Take(MaxPlans - 1)]);

    /// <summary>Drops what was bound for a root that is no longer used.</summary>
    public void Forget(object root)
    {
        foreach (var (_, plan) in Volatile.Read(ref _plans))
        {
            plan.Forget(root);
        }
    }
}
