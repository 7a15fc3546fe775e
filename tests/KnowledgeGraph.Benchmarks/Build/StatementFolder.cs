using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Build;

/// <summary>
/// A set of plain statements in many files, as an importer writes them: of each ten one is a number, three are links to entities of other
/// files, two of them with dates, and the rest are links within the file.
/// </summary>
internal static class StatementFolder
{
    public const int Files = 1_000;
    private const int StatementsPerEntity = 10;

    private const string Ontology =
        """
        name: Depots
        description: A set for measuring.
        kinds:
          Depot: { description: A place. }
        properties:
          size: { domain: Depot, type: integer, evidence: optional, description: How large it is. }
        predicates:
          adjoins: { domain: Depot, range: Depot, symmetric: true, evidence: optional, description: Is beside. }
          supplies: { domain: Depot, range: Depot, inverse: suppliedBy, inverseDescription: From where., evidence: optional, description: Sends to. }
        """;

    /// <summary>Writes the files.</summary>
    public static void Write(string folder, int statements)
    {
        File.WriteAllText(Path.Combine(folder, "ontology.yaml"), Ontology);
        for (var file = 0; file < Files; file++)
        {
            File.WriteAllText(PathOf(folder, file), Text(file, statements, edition: 0));
        }
    }

    /// <summary>Changes one number in one of the files, to another one in each edition.</summary>
    public static void Edit(string folder, int statements, int edition) =>
        File.WriteAllText(PathOf(folder, Files / 2), Text(Files / 2, statements, edition));

    private static string PathOf(string folder, int file) => Path.Combine(folder, $"part-{file:D4}.yaml");

    private static string Text(int file, int statements, int edition)
    {
        var each = statements / Files / StatementsPerEntity;
        var entities = each * Files;
        var text = new StringBuilder("entities:\n");
        for (var i = file * each; i < (file + 1) * each; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  depot-{i}:\n    kind: Depot\n    name: Depot {i}\n    statements:\n      - size: {(i % 1000) + (i == file * each ? edition : 0)}\n");
            for (var link = 1; link < StatementsPerEntity; link++)
            {
                var isFar = link % 3 == 0;
                var other = isFar ? (int)((i + (link * 7919L * each)) % entities) : (file * each) + ((i + link) % each);
                var predicate = isFar || other < i ? "supplies" : "adjoins";
                other = other == i ? (i + 1) % entities : other;
                text.Append(CultureInfo.InvariantCulture, $"      - {predicate}: depot-{other}\n");
                if (link is 3 or 6)
                {
                    text.Append(CultureInfo.InvariantCulture, $"        since: {1950 + (i % 70)}\n        until: {1950 + (i % 70) + link}\n");
                }
            }
        }

        return text.ToString();
    }
}
