using System.Text;
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
            facts.Append($"  organisation-{organisation}:\n    kind: Organisation\n    name: Organisation {organisation}\n");
        for (var person = 0; person < People; person++)
            AppendPerson(facts, person);

        var trees = new[] { ("ontology.yaml", Ontology), ("facts.yaml", facts.ToString()) }
            .Select(file => SyntaxTree.Parse(new SourceText(file.Item1, file.Item2)));
        var compilation = FactCompiler.Compile(trees, [], CompilationOptions.Default);
        return compilation.FactSet is { } set
            ? ImageWriter.Write(set).Image!.Bytes
            : throw new InvalidOperationException(compilation.Diagnostics[0].ToString());
    }

    /// <summary>The organisations of a person are 37 apart, so that no two of them are the same.</summary>
    private static void AppendPerson(StringBuilder facts, int person)
    {
        facts.Append($"  person-{person}:\n    kind: Person\n    name: Person {person}\n    statements:\n");
        for (var membership = 0; membership < MembershipsOfAPerson; membership++)
            facts.Append($"      - memberOf: organisation-{(person + (37 * membership)) % Organisations}\n        since: {1950 + ((person + membership) % 70)}\n");
    }
}
