using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>PathWeighting</c>: an input only.</summary>
internal static class PathWeightings
{
    private const string Type = "PathWeighting";
    private const string Steps = "STEPS";

    /// <summary>The argument of fields that search for short paths.</summary>
    public static Argument<PathWeighting> Argument(string description) =>
        Definitions.Argument.WithDefault("weighting", Type, description, PathWeighting.Steps, Steps);

    public static EnumType Create() => new(Type)
    {
        Description = "The measure of the length of a path.",
        Values =
        [
            new(Steps, PathWeighting.Steps) { Description = "The number of steps." },
            new("CREDIBILITY", PathWeighting.Credibility)
            {
                Description = "The credibility of the steps. A step along a stated statement costs 2 plus the number of grades by "
                    + "which its credibility (1 to 5) and "
                    + "the reliability of its best source (A to E) fall short of the top; a rating of 6 or F (cannot be judged) or none "
                    + "counts as the middle grade. A step along a derived statement costs the sum of its premises.",
            },
        ],
    };
}
