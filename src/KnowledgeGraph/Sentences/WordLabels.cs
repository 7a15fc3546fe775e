using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>The words for the built-in enumerations, spelt as inside a sentence: <c>very likely</c>.</summary>
public static class WordLabels
{
    private static readonly string[] Modalities = Of<Modality>();
    private static readonly string[] Ranks = Of<Rank>();
    private static readonly string[] Bases = Of<Basis>();
    private static readonly string[] Likelihoods = Of<Likelihood>();
    private static readonly string[] ReviewStates = Of<ReviewState>();

    /// <summary>Returns the word for a modality.</summary>
    public static string ToLabel(this Modality modality) => Modalities[(int)modality];

    /// <summary>Returns the word for a rank.</summary>
    public static string ToLabel(this Rank rank) => Ranks[(int)rank];

    /// <summary>Returns the word for a basis.</summary>
    public static string ToLabel(this Basis basis) => Bases[(int)basis];

    /// <summary>Returns the words for a likelihood.</summary>
    public static string ToLabel(this Likelihood likelihood) => Likelihoods[(int)likelihood];

    /// <summary>Returns the word for a state of review.</summary>
    public static string ToLabel(this ReviewState state) => ReviewStates[(int)state];

    private static string[] Of<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(NameWords.Of)];
}
