using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The uses of variables, in the order in which the walk finds them; complete when it ends.</summary>
internal sealed class VariableUsages(ValidationContext context)
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _byDefinition = [];
    private readonly Dictionary<OperationDefinitionNode, List<VariableUsage>> _byOperation = [];
    private List<VariableUsage> _current = [];
    private int _visits;

    /// <summary>Records that the uses that follow are in this definition.</summary>
    public void EnterDefinition(ExecutableDefinitionNode definition) => _byDefinition[definition] = _current = [];

    public void Add(VariableUsage usage) => _current.Add(usage);

    /// <summary>
    /// The uses in an operation and in all fragments that it reaches; none once the limit is exceeded, which stops validation.
    /// </summary>
    /// <param name="rule">The rule that needs them.</param>
    public List<VariableUsage> ReachableFrom(OperationDefinitionNode operation, string rule)
    {
        if (_byOperation.TryGetValue(operation, out var usages))
        {
            return usages;
        }

        if (context.HasStopped)
        {
            return [];
        }

        usages = [.. UsagesIn(operation)];
        foreach (var fragment in context.Fragments.ReachableFrom([operation.SelectionSet]))
        {
            var inFragment = UsagesIn(fragment);
            _visits += 1 + inFragment.Count;
            if (_visits > context.Options.MaxVariableUsages)
            {
                context.StopAtLimit(rule, $"The operations use variables more than {context.Options.MaxVariableUsages} times.");
                return _byOperation[operation] = [];
            }

            usages.AddRange(inFragment);
        }

        return _byOperation[operation] = usages;
    }

    private List<VariableUsage> UsagesIn(ExecutableDefinitionNode definition) => _byDefinition.GetValueOrDefault(definition) ?? [];
}
