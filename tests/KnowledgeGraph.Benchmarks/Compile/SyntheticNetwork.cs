using System.Text;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Benchmarks.Compile;

/// <summary>
/// A network of a given size that uses every way of reasoning: regions in regions (transitive), stations in regions (chain),
/// operators with subsidiaries (sub-predicate), and ties between operators and owners of lines (a declared rule).
/// </summary>
internal static class SyntheticNetwork
{
    private const int StatementsPerFile = 5_000;

    private const string Ontology =
        """
        name: Network
        description: A network for measuring.
        kinds:
          Region: { description: A region., requires: name2 }
          Station: { description: A station., begins: opened }
          Operator: { description: A company. }
          Line: { description: A line., begins: opened }
        properties:
          opened: { domain: [Station, Line], type: date, cardinality: one, evidence: optional, description: When it opened. }
          name2: { domain: Region, type: text, distinctValues: true, format: "R[0-9]+", evidence: optional, description: Its code. }
        predicates:
          partOf: { domain: Region, range: Region, inverse: parts, inverseDescription: Parts., transitive: true, acyclic: true, evidence: optional, description: Lies within. }
          locatedIn: { domain: Station, range: Region, inverse: stations2, inverseDescription: Stations., chain: [locatedIn, partOf], evidence: optional, description: Lies in. }
          serves: { domain: Line, range: Station, inverse: servedBy, inverseDescription: Lines., contemporary: true, evidence: optional, description: Calls at. }
          operates: { domain: Operator, range: Line, inverse: operatedBy, inverseDescription: Who., identifiedBy: since, evidence: optional, description: Runs. }
          owns: { domain: Operator, range: Line, inverse: ownedBy, inverseDescription: Whose., evidence: optional, description: Owns. }
          tiedTo: { domain: Operator, range: Operator, symmetric: true, evidence: optional, description: Is tied to. }
          subsidiaryOf: { domain: Operator, range: Operator, inverse: subsidiaries, inverseDescription: Its companies., subPredicateOf: tiedTo, evidence: optional, description: Belongs to. }
        rules:
          sharedLine: { description: Who runs a line is tied to its owner., when: ["?a operates ?line", "?b owns ?line"], then: "?a tiedTo ?b" }
        """;

    /// <summary>The files of a network of about so many statements.</summary>
    public static SyntaxTree[] Create(int statements)
    {
        var trees = new List<SyntaxTree> { SyntaxTree.Parse(new SourceText("ontology.yaml", Ontology)) };
        var units = Math.Max(1, statements / 10);
        var file = new StringBuilder("entities:\n");
        var inFile = 0;
        for (var unit = 0; unit < units; unit++)
        {
            AppendUnit(file, unit);
            inFile += 10;
            if (inFile < StatementsPerFile && unit < units - 1)
            {
                continue;
            }

            trees.Add(SyntaxTree.Parse(new SourceText($"facts-{trees.Count}.yaml", file.ToString())));
            file.Clear().Append("entities:\n");
            inFile = 0;
        }

        return [.. trees];
    }

    /// <summary>
    /// Four entities and ten statements. Regions form a tree in which each has eight parts; operators come in groups of ten.
    /// </summary>
    private static void AppendUnit(StringBuilder file, int unit)
    {
        var year = 1900 + (unit % 100);
        var owner = unit / 10 * 10;
        file.Append($"  r{unit}:\n    kind: Region\n    name: Region {unit}\n    statements:\n      - name2: R{unit}\n");
        file.Append(unit == 0 ? "      - partOf: r1\n        modality: negated\n" : $"      - partOf: r{(unit - 1) / 8}\n");
        file.Append(
            $"  s{unit}:\n    kind: Station\n    name: Station {unit}\n    statements:\n      - locatedIn: r{unit}\n        since: "
            + $"{year}\n        until: ..\n      - opened: {year}\n");
        file.Append(
            $"  l{unit}:\n    kind: Line\n    name: Line {unit}\n    statements:\n      - opened: {year}\n      - serves: s{unit}\n        "
            + $"since: {year}\n      - serves: s{(unit == owner ? owner + 1 : owner)}\n");
        file.Append(
            $"  o{unit}:\n    kind: Operator\n    name: Operator {unit}\n    statements:\n      - operates: l{unit}\n        since: "
            + $"{year}\n        until: ..\n");
        file.Append($"      - owns: l{Math.Max(owner, unit - 1)}\n");
        file.Append(
            unit == owner ? $"      - tiedTo: o{owner + 1}\n        modality: hypothetical\n" : $"      - subsidiaryOf: o{owner}\n");
    }
}
