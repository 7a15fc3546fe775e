using System.Text;

namespace KnowledgeGraph.Fuzz.Facts.Mutations;

/// <summary>Moves, doubles, drops and replaces the words and marks of a file: mostly YAML, mostly of no sense.</summary>
internal static class TokenMutation
{
    private const int MostTokens = 40;

    /// <summary>Tokens that the format and YAML know, and some that they should not.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", " ", "  ", "\t", ":", ": ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "|", "|+2", ">-", "#", " # ", "&a ",
        "*a", "!", "!!str ", "!<x> ", "<<: ",
        "---\n", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "@", "`", "\\", "\"\\u202e\"", "\"\\x00\"", "\"\\UFFFFFFFF\"", "\u202E", "\uFFFD",
        "\uFEFF", "\0", "\uD800", "\U0001F686", "\u2028",
        "null", "~", "true", "no", "0x1F", "-1", "1e400", "99999999999999999999", ".inf", "12_000", "1.", "''", "[]", "{}",
        "2024-13-45", "..", "../2024", "/", "2024/..", "202X", "2024-21", "Y5000000", "Y-5000000", "-0044-03-15", "2024?", "2024-XX-XX%",
        "9999-12-31/0001",
        "name", "kind", "statements", "entities", "sources", "ontology", "subject", "since: ", "until: ", "on: ", "rank: preferred",
        "reason: Because.", "modality: negated",
        "attributedTo: ", "credibility: 6", "likelihood: likely", "exceptions: ", "evidence: ", "annual-report@0+1#00000000",
        "annual-report@2147483647+2147483647#ffffffff",
        "{ source: annual-report, exact: gauge }", "exact: e", "mayBeQuoted: true", "derivedFrom: { source: gazette }", "sha256: ",
        "published: ..",
        "extends: Station", "abstract: true", "symmetric: true", "transitive: true", "acyclic: true", "cardinality: one", "inverse: ",
        "domain: []", "range: Line",
        "subPredicateOf: ", "chain: [serves, serves]", "identifiedBy: since", "requires: ", "distinctValues: true", "contemporary: true",
        "conflictsWith: ", "oneOf: []",
        "format: \"(a+)+b\"", "format: \"[\"", "standard: lei", "temporal: event", "when: [\"?a serves ?b\"]", "then: \"?b serves ?a\"",
        "?a", "begins: opened",
        "valley-line", "aldermoor", "serves", "locatedIn", "partOf", "Operator", "Station", "kilometres", "unit: ", "amount: ", "upTo: ",
        "per: year", "comparator: ",
    ];

    public static string Apply(string text, Randomness random)
    {
        var tokens = Split(text);
        for (var count = random.Chance(50) ? 1 : random.Between(2, 12); count > 0; count--)
        {
            Change(tokens, random);
        }

        return string.Concat(tokens);
    }

    private static void Change(List<string> tokens, Randomness random)
    {
        var at = random.Below(tokens.Count + 1);
        var few = Math.Min(random.Below(random.Chance(80) ? 4 : MostTokens), tokens.Count - at);
        switch (random.Below(6))
        {
            case 0:
                tokens.Insert(at, random.Pick(Pieces));
                break;
            case 1:
                tokens.RemoveRange(at, few);
                break;
            case 2:
                tokens.InsertRange(random.Below(tokens.Count + 1), tokens.GetRange(at, few));
                break;
            case 3 when at < tokens.Count:
                tokens[at] = random.Pick(Pieces);
                break;
            case 4 when at < tokens.Count:
                tokens[at] = random.Pick(tokens);
                break;
            default:
                var other = random.Pick(FactFiles.Texts);
                var start = random.Below(other.Length);
                tokens.Insert(at, other.Substring(start, Math.Min(random.Below(120), other.Length - start)));
                break;
        }
    }

    /// <summary>Words and runs of white space whole, everything else by character.</summary>
    private static List<string> Split(string text)
    {
        var tokens = new List<string>();
        var current = new StringBuilder();
        var currentClass = -1;
        foreach (var character in text)
        {
            var characterClass = char.IsLetterOrDigit(character) || character is '-' ? 0 : character == ' ' ? 1 : 2;
            if (current.Length > 0 && (characterClass != currentClass || characterClass == 2))
            {
                tokens.Add(current.ToString());
                current.Clear();
            }

            current.Append(character);
            currentClass = characterClass;
        }

        tokens.Add(current.ToString());
        return tokens;
    }
}
