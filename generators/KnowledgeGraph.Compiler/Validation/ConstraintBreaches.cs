using KnowledgeGraph.Compiler.Binding;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>Tells breaches that are excepted from those that are reported.</summary>
internal static class ConstraintBreaches
{
    /// <summary>True where one of the exceptions covers the constraint; it is used then.</summary>
    public static bool IsExcepted(this IReadOnlyList<ConstraintException> exceptions, Constraint constraint)
    {
        var isExcepted = false;
        for (var i = 0; i < exceptions.Count; i++)
        {
            if (exceptions[i].Constraint != constraint)
            {
                continue;
            }

            exceptions[i].IsUsed = true;
            isExcepted = true;
        }

        return isExcepted;
    }

    /// <summary>The exceptions of an entity.</summary>
    public static IReadOnlyList<ConstraintException> ExceptionsOf(this FactIndex facts, string entity) =>
        facts.EntityExceptions.TryGetValue(entity, out var exceptions) ? exceptions : [];
}
