using System.Text;
using System.Text.Json;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>1,000 people in 200 organisations, five memberships a person: 25 members an organisation. The same for every run.</summary>
internal static class Memberships
{
    private const int People = 1_000;
    private const int Organisations = 200;
    private const int MembershipsOfAPerson = 5;

    private const string Ontology =
        """
        name: Memberships
        description: People in organisations, for measuring.
        kinds:
          Person: { plural: people, description: A person. }
          Organisation: { description: An organisation. }
        predicates:
          memberOf:
            domain: Person
            range: Organisation
            inverse: members
            inverseDescription: Its members.
            evidence: optional
            description: Belongs to an organisation.
        """;

    /// <summary>The set as an image.</summary>
    public static byte[] Compile()
    {
        var facts = new StringBuilder("entities:\n");
        for (var organisation = 0; organisation < Organisations; organisation++)
        {
            facts.Append($"  organisation-{organisation}:\n    kind: Organisation\n    name: Organisation {organisation}\n");
        }

        for (var person = 0; person < People; person++)
        {
            facts.Append($"  person-{person}:\n    kind: Person\n    name: Person {person}\n    statements:\n");
            foreach (var (organisation, year) in Of(person))
            {
                facts.Append($"      - memberOf: organisation-{organisation}\n        since: {year}\n");
            }
        }

        var trees = new[] { ("ontology.yaml", Ontology), ("facts.yaml", facts.ToString()) }
            .Select(file => SyntaxTree.Parse(new SourceText(file.Item1, file.Item2)));
        var compilation = FactCompiler.Compile(trees, [], CompilationOptions.Default);
        return compilation.FactSet is { } set
            ? ImageWriter.Write(set).Image!.Bytes
            : throw new InvalidOperationException(compilation.Diagnostics[0].ToString());
    }

    /// <summary>The set for a peer.</summary>
    public static byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        organisations = Enumerable.Range(0, Organisations)
            .Select(number => new { id = $"organisation-{number}", name = $"Organisation {number}" }),
        people = Enumerable.Range(0, People).Select(person => new
        {
            id = $"person-{person}",
            name = $"Person {person}",
            memberships = Of(person)
                .Select(membership => new { organisation = $"organisation-{membership.Organisation}", since = $"{membership.Year}" }),
        }),
    });

    /// <summary>The organisations of a person are 37 apart, so that no two of them are the same.</summary>
    private static IEnumerable<(int Organisation, int Year)> Of(int person) => Enumerable.Range(0, MembershipsOfAPerson)
        .Select(membership => ((person + (37 * membership)) % Organisations, 1950 + ((person + membership) % 70)));
}
