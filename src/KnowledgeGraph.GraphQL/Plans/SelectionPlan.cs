using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>The selection on one object type: each field once, in the order of the response, without fragments or conditions.</summary>
/// <param name="ordinal">The number of the selection in the operation. Inner selections have lower numbers.</param>
internal sealed class SelectionPlan(int ordinal, FieldPlan[] fields)
{
    public int Ordinal { get; } = ordinal;

    public ReadOnlySpan<FieldPlan> Fields => fields;

    /// <summary>Writes the object.</summary>
    /// <returns>False if it has to become null, because one of its non-null fields is null.</returns>
    public bool Execute(in ObjectHandle source, OperationRun run)
    {
        foreach (var field in fields)
        {
            if (!field.Execute(in source, run))
            {
                return false;
            }
        }

        if (fields.Length == 0)
        {
            run.Writer.WriteByte((byte)'{');
        }

        run.Writer.WriteByte((byte)'}');
        return true;
    }
}
