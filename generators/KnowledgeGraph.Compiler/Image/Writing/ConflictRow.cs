using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>A conflict with its statements as rows, ascending.</summary>
internal sealed class ConflictRow
{
    public ConflictRow(ConflictSymbol symbol, ImageModel model)
    {
        Symbol = symbol;
        Statements = [.. symbol.Statements.Select(model.StatementIds.Row).OrderBy(row => row)];
    }

    public ConflictSymbol Symbol { get; }

    public int[] Statements { get; }

    public static int Compare(ConflictRow left, ConflictRow right)
    {
        for (var i = 0; i < left.Statements.Length && i < right.Statements.Length; i++)
        {
            if (left.Statements[i] != right.Statements[i])
            {
                return left.Statements[i].CompareTo(right.Statements[i]);
            }
        }

        var byLength = left.Statements.Length.CompareTo(right.Statements.Length);
        if (byLength != 0)
        {
            return byLength;
        }

        var byConstraint = string.CompareOrdinal(left.Symbol.Constraint, right.Symbol.Constraint);
        return byConstraint != 0 ? byConstraint : string.CompareOrdinal(left.Symbol.Reason, right.Symbol.Reason);
    }
}
