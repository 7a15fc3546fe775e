using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>What paths can be asked for by.</summary>
internal static class PathEnums
{
    public static EnumType Weighting() => new("PathWeighting")
    {
        Description = "What makes a path short.",
        Values =
        [
            new("STEPS", PathWeighting.Steps) { Description = "Few steps." },
            new("CREDIBILITY", PathWeighting.Credibility)
            {
                Description = "Steps that can be believed. One along a stated statement costs 2, and the grades by which its credibility (1 to 5) and "
                    + "the reliability of its best source (A to E) are below the top; what cannot be judged (6, F) or was not counts as the middle "
                    + "grade. One along an inferred statement costs what its premises cost together.",
            },
        ],
    };
}
