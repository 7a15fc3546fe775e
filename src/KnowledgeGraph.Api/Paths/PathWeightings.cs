using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>PathWeighting</c>: an input only.</summary>
internal static class PathWeightings
{
    private const string Type = "PathWeighting";
    private const string Steps = "STEPS";

    /// <summary>The argument of fields that look for short paths.</summary>
    public static Argument<PathWeighting> Argument(string description) =>
        Definitions.Argument.WithDefault("weighting", Type, description, PathWeighting.Steps, Steps);

    public static EnumType Create() => new(Type)
    {
        Description = "What makes a path short.",
        Values =
        [
            new(Steps, PathWeighting.Steps) { Description = "Few steps." },
            new("CREDIBILITY", PathWeighting.Credibility)
            {
                Description = "Steps that can be believed. One along a stated statement costs 2, and the grades by which its credibility (1 to 5) and "
                    + "the reliability of its best source (A to E) are below the top; what cannot be judged (6, F) or was not counts as the middle "
                    + "grade. One along an inferred statement costs what its premises cost together.",
            },
        ],
    };
}
