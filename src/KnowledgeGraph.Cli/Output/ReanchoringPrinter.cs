using KnowledgeGraph.Format;
using KnowledgeGraph.Language.Reanchoring;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Prints what re-anchoring found, a line each, and the numbers at the end.</summary>
internal static class ReanchoringPrinter
{
    public static void Print(IAnsiConsole console, ReanchoringResult result)
    {
        foreach (var line in result.Steps.SelectMany(Lines))
        {
            console.WriteLine(line);
        }

        console.WriteLine($"{CountPhrase.Of(result.Unchanged, "passage")} unchanged, {FindingCounts.Number(result.Moved)} moved, {FindingCounts.Number(result.Left)} left to you");
    }

    private static string[] Lines(ReanchoringStep step) => step switch
    {
        PassageMoved moved => [$"{moved.Passage}: {moved.Passage.Reference} → {moved.Reference}"],
        PassageLeft { Offsets: [] } left =>
            [$"{left.Passage}: {left.Passage.Reference} no longer occurs in the document; cite it again, or remove the statement"],
        PassageLeft left =>
        [
            $"{left.Passage}: {left.Passage.Reference} occurs {left.Offsets.Count} times, at {string.Join(", ", left.Offsets)}; choose one",
        ],
        DigestUpdated updated =>
            [Digest(updated), .. updated.HasUncited ? [Uncited(updated)] : EmptyLines, .. updated.HasRecords ? [Records(updated)] : EmptyLines],
        DigestOfOthers others =>
        [
            $"{others.File}: the document of '{others.Source}' has changed, and its sha256 is left to the set that declares it; "
                + "run kg cite --reanchor there",
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private static readonly string[] EmptyLines = [];

    private static string Digest(DigestUpdated updated) =>
        $"{updated.File}: the document of '{updated.Source}' has changed; its sha256 is now {updated.Digest}";

    private static string Uncited(DigestUpdated updated) =>
        $"{updated.File}: the 'uncited' passages of '{updated.Source}' have no digests; check their positions";

    private static string Records(DigestUpdated updated) =>
        $"{updated.File}: rows or values of '{updated.Source}' are cited by number; check that they are still the ones that are meant";
}
