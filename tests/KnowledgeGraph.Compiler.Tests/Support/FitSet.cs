using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Compiler.Tests.Support;

/// <summary>A set of one document, whose statements cite words of it: <c>evidence: {the words}</c>.</summary>
public sealed partial class FitSet(string document, string entities, string source = "published: 2025-01-20, language: en")
{
    /// <summary>Agents with amounts and dates, who lead and meet one another.</summary>
    public const string Ontology =
        """
        name: Small
        description: A set.
        kinds:
          Agent: { description: Whoever can act. }
          Claim: { fit: [object, amount, date, speaker], description: Something that is said. }
        units:
          crowns: { symbol: kr, dimension: money, description: Money., refersBy: [kroner] }
          share: { symbol: "%", dimension: share, description: A share. }
          EUR: { symbol: "€", dimension: euros, description: Money of Europe. }
        qualifiers:
          by: { type: date, description: A date. }
        properties:
          size: { domain: Agent, type: quantity, description: A size. }
          members: { domain: [Agent, Claim], type: integer, description: How many. }
          founded: { domain: Agent, type: date, description: When. }
          form: { domain: Agent, type: text, fit: [], description: Our sorting. }
        predicates:
          leads: { domain: [Agent, Claim], range: [Agent, Claim], inverse: ledBy, inverseDescription: Who leads., qualifiers: { allowed: by }, description: Leads. }
          meets: { domain: Agent, range: Agent, symmetric: true, temporal: event, severity: { object-fit: error }, description: Meets. }
          advises: { domain: Agent, range: Agent, inverse: advisedBy, inverseDescription: Who advises., severity: { hedge-fit: warning }, description: Advises. }

        """;

    /// <summary>Compiles it.</summary>
    /// <param name="reportsAll">Reports also what is off by default.</param>
    public FactCompilation Compile(bool reportsAll = false)
    {
        var finder = new PassageFinder(new DocumentText(document));
        var set = new SmallSet().WithOntology(Ontology).WithDocument("one.txt", document);
        var facts = Cited().Replace(entities, match =>
        {
            var place = finder.Find(match.Groups[1].Value).ShouldHaveSingleItem();
            return $"evidence: one@{place.Offset}+{place.Length}#{PassageDigest.Format(PassageDigest.Compute(match.Groups[1].Value))}";
        });
        return set
            .With("sources.yaml", $"sources:\n  one: {{ title: One, reliability: B, file: one.txt, sha256: {set.Sha256("one.txt")}, {source} }}\n")
            .With("facts.yaml", "entities:\n" + facts)
            .Compile(reportsAll: reportsAll);
    }

    /// <summary>The ids of what is reported, without those about other things.</summary>
    public string[] Report(bool reportsAll = false) =>
        [.. Compile(reportsAll).Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id is not ("KG1027" or "KG5003"))];

    /// <summary>How the first passage of the first statement fits.</summary>
    public EvidenceFit First() => Compile().FactSet.ShouldNotBeNull().Statements.Single().Evidence[0].Fit;

    [GeneratedRegex(@"evidence: <([^>]*)>")]
    private static partial Regex Cited();
}
