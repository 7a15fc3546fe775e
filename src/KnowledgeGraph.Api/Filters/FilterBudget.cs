using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// Counts the operands of one <c>where</c>: a list may be long, and every operand is looked at for every item. Nesting needs no counter
/// of its own, since the parser bounds how deep documents and variables go.
/// </summary>
internal sealed class FilterBudget(BindContext context)
{
    public const int MaximumOperands = 1_000;

    private int _operands;

    /// <summary>Whether the bound has been passed; the context has been told so.</summary>
    public bool IsExceeded => _operands > MaximumOperands;

    public void Spend(int operands)
    {
        _operands += operands;
        if (IsExceeded)
            context.Fail($"where has more than {MaximumOperands} operands.", ApiErrorCodes.TooManyItems);
    }
}
