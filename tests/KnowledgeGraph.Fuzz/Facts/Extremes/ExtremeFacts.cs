using System.Globalization;

namespace KnowledgeGraph.Fuzz.Facts.Extremes;

/// <summary>Sets that are sound YAML and have very much of one thing that the binder, the checks or the reasoner must go through.</summary>
internal static class ExtremeFacts
{
    public const string Ontology =
        """
        name: Extremes
        description: As little as the extremes need.
        kinds:
          Station: { description: Where trains stop., begins: opened }
        identifiers:
          code: { description: Its code. }
        qualifiers:
          via: { description: By way of., range: Station }
        properties:
          opened: { domain: Station, type: date, cardinality: one, evidence: optional, description: When. }
          platforms: { domain: Station, type: integer, cardinality: one, temporal: state, evidence: optional, description: How many. }
          nickname: { domain: Station, type: text, distinctValues: true, evidence: optional, description: What it is called. }
          badge: { domain: Station, type: text, format: "(a+)+b", evidence: optional, description: On the wall. }
        predicates:
          leadsTo: { domain: Station, range: Station, inverse: cameFrom, inverseDescription: Back., qualifiers: { allowed: via }, evidence: optional, conflictsWith: avoids, description: There. }
          avoids: { domain: Station, range: Station, inverse: avoidedBy, inverseDescription: Back., evidence: optional, description: Not there. }
          above: { domain: Station, range: Station, inverse: below, inverseDescription: Below., acyclic: true, evidence: optional, contemporary: true, description: Higher. }
          reaches: { domain: Station, range: Station, inverse: reachedFrom, inverseDescription: Back., transitive: true, evidence: optional, description: On some way. }
          joins: { domain: Station, range: Station, symmetric: true, evidence: optional, description: Is joined to. }

        """;

    private const int Many = 30_000;

    public static IEnumerable<Extreme> All() =>
    [
        Facts("entities", size => Entities(size, number => "")),
        Facts(
            "names that hardly differ",
            size => Each(size, number => $"  s{number}: {{ kind: Station, name: {Spelling(number)} }}\n", "entities:\n")),
        Facts(
            "aliases of one entity",
            size => $"entities:\n  s: {{ kind: Station, name: S, aliases: [{Each(size, number => $"a{number}, ")}] }}\n"),
        Facts(
            "one alias of all",
            size => Each(size, number => $"  s{number}: {{ kind: Station, name: S{number}, aliases: [S] }}\n", "entities:\n")),
        Facts(
            "identifiers of one entity",
            size => $"entities:\n  s: {{ kind: Station, name: S, identifiers: {{ {Each(size, number => $"c{number}: x, ")} }} }}\n"),
        Facts(
            "one identifier of all",
            size =>
                Each(size, number => $"  s{number}: {{ kind: Station, name: S{number}, identifiers: {{ code: x }} }}\n", "entities:\n")),
        Facts("unknown kinds", size => Each(size, number => $"  s{number}: {{ kind: Stati{number}, name: S{number} }}\n", "entities:\n")),
        Facts("unknown keys", size => $"entities:\n  s: {{ kind: Station, name: S, {Each(size, number => $"key{number}: 1, ")} }}\n"),
        Facts("unknown entities", size => Statements(1, size, number => $"leadsTo: t{number}")),
        Facts("statements of one pair", size => Statements(2, size, number => "leadsTo: s1")),
        Facts(
            "exceptions of one statement",
            size =>
                Statements(2, 1, _ => $"leadsTo: s1, exceptions: [{Each(size, number => "{ constraint: contemporary, reason: So. }, ")}]")),
        Facts("qualifiers of one statement", size => Statements(2, 1, _ => $"leadsTo: s1, {Each(size, number => $"via{number}: s1, ")}")),
        Facts(
            "passages of one statement",
            size => Statements(2, 1, _ => $"leadsTo: s1, evidence: [{Each(size, number => $"z@{number}+1#00000000, ")}]")),
        Facts(
            "quotations of one statement",
            size => Statements(2, 1, _ => $"leadsTo: s1, evidence: [{Each(size, number => $"{{ source: z, exact: w{number} }}, ")}]")),
        Facts("single values at one time", size => Statements(1, size, number => $"platforms: {number}, since: 2000, until: ..")),
        Facts(
            "single values, one preferred",
            size =>
                Statements(
                    1,
                    size,
                    number => $"platforms: {number}, since: 2000, until: ..{(number == 0 ? ", rank: preferred, reason: So." : "")}")),
        Facts(
            "single values one after another",
            size => Statements(1, size, number => $"platforms: {number}, since: {Year(number)}, until: {Year(number)}")),
        Facts("one distinct value of all", size => Statements(size, size, number => "nickname: N", own: true)),
        Facts(
            "conflicting predicates",
            size => Statements(2, size, number => $"{(number % 2 == 0 ? "leadsTo" : "avoids")}: s1, since: {Year(number)}, until: ..")),
        Facts(
            "asserted and negated",
            size => Statements(size, 2 * size, number => $"leadsTo: s0{(number >= size ? ", modality: negated" : "")}", own: true)),
        Facts("a chain without cycles", size => Statements(size + 1, size, number => $"above: s{number + 1}", own: true)),
        Facts("a long cycle", size => Statements(size, size, number => $"above: s{(number + 1) % size}", own: true)),
        Facts(
            "cycles within cycles",
            size =>
                Statements(
                    size,
                    2 * size,
                    number => number < size ? $"above: s{(number + 1) % size}" : $"above: s{number / 2 % size}",
                    own: true)),
        Facts(
            "a symmetric ring, from both ends",
            size =>
                Statements(
                    size,
                    2 * size,
                    number => number < size ? $"joins: s{(number + 1) % size}" : $"joins: s{(number + size - 1) % size}",
                    own: true)),
        Facts("a transitive chain", size => Statements(size + 1, size, number => $"reaches: s{number + 1}", own: true)),
        Facts(
            "a transitive star",
            size => Statements(size + 1, size, number => number % 2 == 0 ? $"reaches: s0" : $"reaches: s{number}", own: true)),
        Facts(
            "words against a pattern that goes back and forth",
            size => Statements(size, size, number => $"badge: {new string('a', 40)}", own: true)),
        Facts("dates that are none", size => Statements(1, size, number => $"opened: {new string('9', 40)}{number}")),
        Sources(
            "sources in a chain",
            size =>
                Each(size, number => $"  z{number}: {{ title: Z, reliability: F, derivedFrom: {{ source: z{number + 1} }} }}\n")
                    + $"  z{size}: {{ title: Z, reliability: F }}\n"),
        Sources(
            "sources in a cycle",
            size =>
                Each(size, number => $"  z{number}: {{ title: Z, reliability: F, derivedFrom: {{ source: z{(number + 1) % size} }} }}\n")),
        Sources(
            "links of one source",
            size =>
                $"  z: {{ title: Z, reliability: F }}\n  y: {{ title: Y, reliability: F, derivedFrom: [{Each(size, number => "{ source: z }, ")}] }}\n"),
        Vocabulary(
            "kinds that extend each other",
            1_000,
            size =>
                Each(
                    size,
                    number => $"  K{number}: {{ abstract: true, {(number > 0 ? $"extends: K{number - 1}, " : "")}description: K. }}\n",
                    "kinds:\n")),
        Vocabulary(
            "kinds that extend all before",
            400,
            size =>
                Each(
                    size,
                    number =>
                        $"  K{number}: {{ abstract: true, extends: [{string.Join(", ", Enumerable.Range(0, number).Select(other => $"K{other}"))}], description: K. }}\n",
                    "kinds:\n")),
        Vocabulary(
            "kinds in a cycle",
            1_000,
            size =>
                Each(size, number => $"  K{number}: {{ abstract: true, extends: K{(number + 1) % size}, description: K. }}\n", "kinds:\n")),
        Vocabulary(
            "sub-predicates in a chain", 2_000, size => Predicates(size, number => number > 0 ? $"subPredicateOf: p{number - 1}, " : "")),
        Vocabulary("sub-predicates in a cycle", 2_000, size => Predicates(size, number => $"subPredicateOf: p{(number + 1) % size}, ")),
        Vocabulary(
            "rules",
            Many,
            size =>
                $"kinds:\n  K: {{ description: K. }}\n{Predicates(1, _ => "")}rules:\n{Each(size, number => $"  r{number}: {{ description: R., when: [\"?a p0 ?b\", \"?b p0 ?c\", \"?c p0 ?d\"], then: \"?a p0 ?d\" }}\n")}"),
        Vocabulary(
            "values of an enumeration",
            Many,
            size => $"enumerations:\n  E: {{ description: E., values: {{ {Each(size, number => $"v{number}: V., ")} }} }}\n"),
        Vocabulary(
            "a deep pattern",
            60_000,
            size => $"identifiers:\n  c: {{ description: C., format: \"{new string('(', size / 2)}a{new string(')', size / 2)}\" }}\n"),
        Vocabulary(
            "patterns that go back and forth",
            2_000,
            size =>
                $"kinds:\n  K: {{ description: K. }}\nproperties:\n{Each(size, number => $"  p{number}: {{ domain: K, type: text, evidence: optional, format: \"(a+)+b\", description: P. }}\n")}",
            size =>
                $"entities:\n  k:\n    kind: K\n    name: K\n    statements:\n{Each(size, number => $"      - p{number}: {new string('a', 40)}\n")}"),
        Vocabulary(
            "domains of one predicate",
            Many,
            size =>
                $"kinds:\n  K: {{ description: K. }}\npredicates:\n  p: {{ domain: [{Each(size, _ => "K, ")}], range: K, inverse: q, inverseDescription: Q., description: P. }}\n"),
    ];

    private static Extreme Facts(string name, Func<int, string> facts) =>
        new(name, Many, size => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ontology.yaml"] = Ontology,
            ["sources.yaml"] = "sources:\n  z: { title: Z, reliability: F, mayBeQuoted: true }\n",
            ["facts.yaml"] = facts(size),
        });

    private static Extreme Sources(string name, Func<int, string> sources) =>
        new(name, Many, size => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ontology.yaml"] = Ontology,
            ["sources.yaml"] = "sources:\n" + sources(size),
        });

    private static Extreme Vocabulary(string name, int most, Func<int, string> ontology, Func<int, string>? facts = null) =>
        new(name, most, size => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ontology.yaml"] = "name: Extremes\ndescription: Very much of one thing.\n" + ontology(size),
            ["facts.yaml"] = facts?.Invoke(size) ?? "",
        });

    private static string Predicates(int count, Func<int, string> properties) => Each(
        count, number =>
            $"  p{number}: {{ {properties(number)}domain: K, range: K, inverse: q{number}, inverseDescription: Q., description: P. }}\n",
        count == 1 ? "predicates:\n" : "kinds:\n  K: { description: K. }\npredicates:\n");

    private static string Entities(int count, Func<int, string> fields) =>
        Each(count, number => $"  s{number}: {{ kind: Station, name: S{number}{fields(number)} }}\n", "entities:\n");

    /// <param name="own">Statements belong to the entities one after another, and not all to the first.</param>
    private static string Statements(int entities, int statements, Func<int, string> fields, bool own = false) =>
        Entities(entities, _ => "")
            + Each(statements, number => $"  - {{ subject: s{(own ? number % entities : 0)}, {fields(number)} }}\n", "statements:\n");

    private static string Each(int count, Func<int, string> item, string before = "") =>
        before + string.Concat(Enumerable.Range(0, count).Select(item));

    private static string Year(int number) => (number % 10_000).ToString("d4", CultureInfo.InvariantCulture);

    /// <summary>The bits of the number as capitals: all differ, and all are one name without case.</summary>
    private static string Spelling(int number) =>
        string.Concat(Enumerable.Range(0, 20).Select(bit => (number >> bit & 1) == 0 ? 'a' : 'A'));
}
