using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Prompts;

/// <summary>Prompts that lead an assistant the way that an analyst goes.</summary>
internal static class PromptShelf
{
    private const string HowToCite =
        "Cite every sentence with the ids of its statements and their sources. Where the facts say nothing, say that nothing is stated; never fill a gap. "
            + "Keep what a source reports apart from what is asserted, and what is derived apart from what is stated.";

    private static readonly ShelvedPrompt[] Shelf =
    [
        new(
            "dossier",
            "A dossier about one entity",
            "Who or what it is, its relations in order of time, and what is contested.",
            [("name", "The name of the entity.", true), ("day", "The day on which it should hold; today if omitted.", false)],
            arguments => $"Write a dossier about {arguments["name"]}. Find the id with search. Read entity{OnDay(arguments)}, timeline and conflicts about it. "
                + $"{HowToCite}"),
        new(
            "connection",
            "How two entities are connected",
            "The shortest way between them, step by step, with the evidence of each step.",
            [("first", "The name of the first entity.", true), ("second", "The name of the second entity.", true)],
            arguments => $"Explain how {arguments["first"]} and {arguments["second"]} are connected. Find both ids with search, then call path. For each step "
                + $"call evidence. If a step passes through something that everybody is connected to, call path again and avoid it. {HowToCite}"),
        new(
            "check-claim",
            "Check a claim against the facts",
            "Whether the facts support it, contradict it, or say nothing.",
            [("claim", "The claim, in a sentence.", true)],
            arguments => $"Check this claim: \"{arguments["claim"]}\". Find what it is about with search, read entity with all: true, and conflicts. Say whether the facts "
                + "support it, contradict it, or say nothing about it; how many independent sources there are; and what would decide it. "
                + $"{HowToCite}"),
    ];

    public static IList<Prompt> All { get; } = [.. Shelf.Select(prompt => prompt.Describe())];

    /// <summary>A prompt filled in; null if there is none of this name.</summary>
    /// <exception cref="ArgumentException">An argument is missing or too long.</exception>
    public static GetPromptResult? Get(string name, IReadOnlyDictionary<string, string> arguments) =>
        Array.Find(Shelf, prompt => prompt.Name == name)?.Fill(arguments);

    private static string OnDay(IReadOnlyDictionary<string, string> arguments) =>
        arguments.GetValueOrDefault("day") is { Length: > 0 } day ? $" with asOf: {day}" : "";
}
