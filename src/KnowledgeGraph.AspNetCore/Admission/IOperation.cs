using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Admission;

/// <summary>Work of the engine that may have to be done anew when it was postponed.</summary>
internal interface IOperation
{
    /// <summary>Does the work, or as much of it as the slice allows.</summary>
    /// <param name="slice">The time for it; null for any time.</param>
    /// <returns>The response, also where the operation is postponed; null where there is none.</returns>
    GraphQLResult? Run(OperationSlice? slice);
}
