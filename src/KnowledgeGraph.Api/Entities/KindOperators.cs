using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The operators of <c>EntityKindFilter</c>. An abstract kind stands for every kind below it.</summary>
internal static class KindOperators
{
    /// <summary>By kind, whether it passes: there are few, so that each is judged once.</summary>
    public static bool[] Compile(object operators, FilterScope scope)
    {
        var given = (InputObject)operators;
        var kinds = scope.Graph.Ontology.Kinds;
        var passes = new bool[kinds.Length];
        Array.Fill(passes, true);
        foreach (var name in given.Names)
        {
            if (given[name] is null && name is not (Operators.Equal or Operators.NotEqual))
            {
                continue;
            }

            object?[] operands = given[name] switch
            {
                object?[] several => several,
                null => [],
                var one => [one],
            };
            scope.Spend(operands.Length);
            var isWanted = name is Operators.Equal or Operators.In;
            foreach (var kind in kinds)
            {
                passes[kind.Index] &= Array.Exists(operands, operand => kind.IsA((Kind)operand!)) == isWanted;
            }
        }

        return passes;
    }
}
