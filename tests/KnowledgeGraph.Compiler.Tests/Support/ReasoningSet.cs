using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Support;

/// <summary>
/// A network of unnamed stations <c>s0</c>, <c>s1</c> … and operators <c>o0</c> … without evidence, for what follows from what.
/// </summary>
public sealed class ReasoningSet
{
    private const string Header =
        """
        name: Network
        description: Stations and operators without names.
        kinds:
          Thing: { abstract: true, description: Anything. }
          Station: { extends: Thing, description: Where trains stop. }
          Operator: { extends: Thing, description: Who runs them. }
        predicates:

        """;

    private readonly List<string> _predicates = [];
    private readonly List<string> _rules = [];
    private readonly List<string> _statements = [];

    public int Stations { get; init; } = 6;

    /// <summary>The entries of sources.yaml; nothing is checked against a document.</summary>
    public string Sources { get; init; } = "";

    public CompilationOptions Options { get; init; } = CompilationOptions.Default;

    /// <summary>Declares a predicate between any two things; its inverse is its name and <c>Of</c>.</summary>
    public ReasoningSet Predicate(string name, string properties = "")
    {
        var inverse = properties.Contains("symmetric", StringComparison.Ordinal) ? "" : $"inverse: {name}Of, inverseDescription: Inverse., ";
        var kinds = properties.Contains("domain", StringComparison.Ordinal) ? "" : "domain: Thing, range: Thing, ";
        var separator = properties.Length > 0 ? ", " : "";
        _predicates.Add($"  {name}: {{ {kinds}{inverse}evidence: optional, description: A relation.{separator}{properties} }}\n");
        return this;
    }

    public ReasoningSet Rule(string name, string when, string then)
    {
        _rules.Add($"  {name}: {{ description: A rule., when: [{when}], then: \"{then}\" }}\n");
        return this;
    }

    /// <param name="triple">Subject, predicate and object.</param>
    /// <param name="fields">Further fields, separated by commas.</param>
    public ReasoningSet State(string triple, string fields = "")
    {
        var terms = triple.Split(' ');
        var separator = fields.Length > 0 ? ", " : "";
        _statements.Add($"  - {{ subject: {terms[0]}, {terms[1]}: {terms[2]}{separator}{fields} }}\n");
        return this;
    }

    /// <summary>Compiles the set. That most stations have no statements, and that nothing is checked, is not told.</summary>
    public FactCompilation Compile()
    {
        var rules = _rules.Count == 0 ? "" : "rules:\n" + string.Concat(_rules);
        var stations = string.Concat(Enumerable.Range(0, Stations).Select(i => $"  s{i}: {{ kind: Station, name: S{i} }}\n"));
        var operators = string.Concat(Enumerable.Range(0, 3).Select(i => $"  o{i}: {{ kind: Operator, name: O{i} }}\n"));
        var facts = $"entities:\n{stations}{operators}statements:\n{string.Concat(_statements)}";
        var compilation = FactCompiler.Compile(
            [
                SyntaxTree.Parse(new SourceText("ontology.yaml", Header + string.Concat(_predicates) + rules)),
                SyntaxTree.Parse(new SourceText("facts.yaml", facts)),
                .. Sources.Length == 0 ? [] : new[] { SyntaxTree.Parse(new SourceText("sources.yaml", "sources:\n" + Sources)) },
            ],
            [],
            Options);
        return compilation with { Diagnostics = compilation.Diagnostics.Where(diagnostic => diagnostic.Id is not ("KG1027" or "KG5003" or "KG5008")).ToEquatableArray() };
    }

    public FactSet CompileCleanly()
    {
        var compilation = Compile();
        compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        return compilation.FactSet.ShouldNotBeNull();
    }

    public string[] Report() => [.. Compile().Diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>What is derived, each as <c>subject predicate object &lt;- rule(premise, …); …</c>.</summary>
    public string[] Derived()
    {
        var set = CompileCleanly();
        var byId = set.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        return
        [
            .. set.Statements.Where(statement => statement.Basis == Basis.Derived)
                .Select(statement => $"{Triple(statement)} <- {string.Join("; ", statement.Derivations.Select(Describe).Order(StringComparer.Ordinal))}")
                .Order(StringComparer.Ordinal),
        ];

        string Describe(DerivationSymbol derivation) =>
            $"{derivation.Rule}({string.Join(", ", derivation.Premises.Select(premise => Triple(byId[premise])))})";
    }

    public static string Triple(StatementSymbol statement) =>
        $"{statement.Subject} {statement.Predicate} {((EntityValue)statement.Object).Id}";
}
