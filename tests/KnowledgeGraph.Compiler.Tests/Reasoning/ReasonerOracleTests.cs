using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Reasoning;

/// <summary>On random small sets the reasoner agrees with a naive one, and every derivation shows what it claims to show.</summary>
public sealed class ReasonerOracleTests
{
    private static readonly string[] Predicates = ["p", "q", "near", "lies", "tied"];

    private static readonly string[] Fields =
    [
        "", "", "", "", "since: 2010-01-01, until: 2012-01-01", "since: 2011, until: ..", "until: 2011-06-30", "since: .., until: ..",
        "since: 2013", "modality: reported", "modality: planned", "modality: negated", "modality: hypothetical, since: .., until: ..",
        "credibility: 2", "credibility: 4", "credibility: 6", "likelihood: likely", "likelihood: unlikely, credibility: 1",
        "attributedTo: o0", "attributedTo: o1", "attributedTo: o0, since: 2010", "rank: deprecated, reason: Wrong.",
        "evidence: [d10@0+1#aaaaaaaa, d12@0+1#aaaaaaaa]", "evidence: [d10@0+1#aaaaaaaa, d11@0+1#aaaaaaaa, d13@0+1#aaaaaaaa]",
        "evidence: [d11@0+1#aaaaaaaa]", "credibility: 2, evidence: [d12@0+1#aaaaaaaa, d13@0+1#aaaaaaaa]",
        "since: 2010-06-01, evidence: [d10@0+1#aaaaaaaa, d12@0+1#aaaaaaaa]", "evidence: [y11@0+1#aaaaaaaa, d13@0+1#aaaaaaaa]",
    ];

    private const string Sources =
        """
          d10: { title: L, reliability: A, published: 2010-09-01 }
          d11: { title: L, reliability: A, published: 2011-03-01 }
          d12: { title: L, reliability: A, published: 2012-09-01 }
          d13: { title: L, reliability: A, published: 2013-09-01 }
          y11: { title: L, reliability: A, published: 2011 }

        """;

    [Fact]
    public void Reasoner_OnRandomSets_AgreesWithTheNaiveOne() => Check(set =>
    {
        var facts = set.CompileCleanly();
        var days = NaiveFact.DaysOf(facts.Statements);
        var oracle = new NaiveReasoner([.. facts.Ontology.Predicates], [.. facts.Ontology.Rules]);

        facts.Statements.Where(statement => statement.Basis == Basis.Derived).Select(statement => NaiveFact.Of(statement, days)).Order(Comparer)
            .ShouldBe(oracle.Infer(facts.Statements.Where(statement => statement.Basis != Basis.Derived), days).Order(Comparer));
    });

    [Fact]
    public void Derivations_OfRandomSets_AreApplicationsOfTheirRules() => Check(set =>
    {
        var facts = set.CompileCleanly();
        var byId = facts.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var days = NaiveFact.DaysOf(facts.Statements);
        var oracle = new NaiveReasoner([.. facts.Ontology.Predicates], [.. facts.Ontology.Rules]);
        foreach (var statement in facts.Statements.Where(statement => statement.Basis == Basis.Derived))
        {
            var conclusions = statement.Derivations.Select(derivation => Shown(derivation, statement, oracle, byId, days)).ToList();

            conclusions.ShouldAllBe(conclusion => conclusion != null && NaiveFact.Of(statement, days).Covers(conclusion));
            conclusions[0].ShouldBe(NaiveFact.Of(statement, days));
            statement.Derivations.Skip(1).Select(Text).ShouldBe(statement.Derivations.Skip(1).Select(Text).Order(StringComparer.Ordinal));
        }
    });

    [Fact]
    public void FirstDerivations_OfRandomSets_LeadToStatedFacts() => Check(set =>
    {
        var facts = set.CompileCleanly();
        var byId = facts.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var founded = new HashSet<string>(facts.Statements.Where(statement => statement.Basis != Basis.Derived).Select(statement => statement.Id), StringComparer.Ordinal);
        for (var grew = true; grew;)
        {
            var reached = facts.Statements
                .Where(statement => !founded.Contains(statement.Id) && statement.Derivations[0].Premises.All(founded.Contains))
                .Select(statement => statement.Id).ToList();
            founded.UnionWith(reached);
            grew = reached.Count > 0;
        }

        founded.Count.ShouldBe(byId.Count);
    });

    private static readonly Comparer<NaiveFact> Comparer =
        Comparer<NaiveFact>.Create((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    private static string Text(DerivationSymbol derivation) =>
        $"{derivation.Rule} {string.Join(" ", derivation.Premises.Order(StringComparer.Ordinal))}";

    /// <summary>What the rule draws from just these premises about the statement's two ends; null where it draws nothing.</summary>
    private static NaiveFact? Shown(
        DerivationSymbol derivation, StatementSymbol statement, NaiveReasoner oracle, Dictionary<string, StatementSymbol> byId, int[] days)
    {
        var premises = derivation.Premises.Select(id => byId[id]).ToList();
        premises.ShouldAllBe(premise => premise.Rank != Rank.Deprecated && premise.Modality != Modality.Negated && premise.Id != statement.Id);
        var expected = NaiveFact.Of(statement, days);
        var met = premises.Select(premise => NaiveFact.Of(premise, days)).Aggregate((NaiveFact?)null, NaiveReasoner.Meet).ShouldNotBeNull() with
        {
            Subject = expected.Subject,
            Predicate = expected.Predicate,
            Object = expected.Object,
        };
        var facts = premises.ConvertAll(premise => NaiveFact.Of(premise, days));
        return oracle.AllRules().Where(rule => rule.Name == derivation.Rule)
            .SelectMany(rule => oracle.Apply(rule, facts)).Select(oracle.Canonical)
            .Contains(met) ? met : null;
    }

    private static void Check(Action<ReasoningSet> property) =>
        Prop.ForAll(Sets().ToArbitrary(), statements => property(Build(statements))).ShouldHold(150);

    private static ReasoningSet Build((string Triple, string Fields)[] statements)
    {
        var set = new ReasoningSet { Stations = 4, Sources = Sources }
            .Predicate("p", "transitive: true").Predicate("q", "subPredicateOf: p").Predicate("near", "symmetric: true")
            .Predicate("lies", "chain: [lies, p]").Predicate("tied", "symmetric: true")
            .Rule("together", "\"?a lies ?x\", \"?b lies ?x\"", "?a tied ?b")
            .Rule("atHub", "\"?a near ?b\", \"?b q s1\"", "?a lies s1")
            .Rule("back", "\"?a tied ?b\", \"?b p ?c\", \"?c near ?a\"", "?c q ?a");
        foreach (var (triple, fields) in statements.DistinctBy(Identity))
        {
            set.State(triple, fields);
        }

        return set;
    }

    /// <summary>Two statements that the compiler would take for one, or for a contradiction, are no input of these tests.</summary>
    private static string Identity((string Triple, string Fields) statement)
    {
        var terms = statement.Triple.Split(' ');
        if (terms[1] is "near" or "tied")
        {
            Array.Sort(terms, StringComparer.Ordinal);
        }

        return string.Join(' ', terms) + (statement.Fields.Contains("attributedTo: o", StringComparison.Ordinal) ? statement.Fields[..16] : "")
            + (statement.Fields.StartsWith("modality: planned", StringComparison.Ordinal) ? " planned" : "");
    }

    private static Gen<(string Triple, string Fields)[]> Sets()
    {
        var statement =
            from subject in Gen.Choose(0, 3)
            from step in Gen.Choose(1, 3)
            from predicate in Gen.Elements(Predicates)
            from fields in Gen.Elements(Fields)
            select ($"s{subject} {predicate} s{(subject + step) % 4}", fields);
        return from size in Gen.Choose(0, 8) from statements in statement.ArrayOf(size) select statements;
    }
}
