using System.Globalization;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// Adds to a set what follows from it: by sub-predicates, transitivity, chains and declared rules, to a fixed point. Linear in
/// the premises that fit together; sets without such declarations cost nothing.
/// </summary>
internal static class Reasoner
{
    /// <summary>Adds the derived statements, by id. Adds none, with a diagnostic, where they would be too many.</summary>
    public static void Infer(
        FactIndex facts, OntologySymbol ontology, CompilationOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var numbering = new Numbering(facts, ontology);
        var rules = new InferenceRuleCompiler(facts.Ontology, numbering.PredicateNumbers, numbering.EntityNumbers).Compile();
        if (rules.Count == 0)
        {
            return;
        }

        var table = new FactTable(numbering.IsSymmetric);
        var stated = StatedFacts.Collect(facts, numbering, table);
        var barriers = new Barriers(stated, numbering.IsSymmetric);
        var budget = new InferenceBudget(options.MaxDerivedStatements, cancellationToken);
        new FixpointEvaluator(rules, numbering.IsSymmetric, barriers, table, budget).Run(stated);
        if (budget.IsExhausted)
        {
            Report(budget, rules[0], options, diagnostics);
            return;
        }

        var derived = table.Derived();
        var writer = new DerivedStatementWriter(numbering, facts.Ontology.Markings);
        writer.Identify(derived);
        var secondBudget = new InferenceBudget(options.MaxDerivedStatements, cancellationToken);
        var recorder = new DerivationRecorder(rules, numbering.IsSymmetric, barriers, table, secondBudget);
        recorder.Run(stated, derived);
        if (secondBudget.IsExhausted)
        {
            Report(secondBudget.WentIntoDays ? secondBudget : budget, rules[0], options, diagnostics);
        }
        else
        {
            facts.Statements.AddRange(writer.Write(recorder.Founded));
        }
    }

    private static void Report(InferenceBudget budget, InferenceRule fallback, CompilationOptions options, DiagnosticBag diagnostics)
    {
        var (rule, drawn) = budget.Greediest(fallback);
        diagnostics.Report(
            DiagnosticCatalogue.TooManyInferences, rule.Location, Number(options.MaxDerivedStatements), rule.Title, Number(drawn),
            budget.WentIntoDays
                ? "; most of it went into days on which states are certain: give them 'since' and 'until', or the predicates 'continuous: true'"
                : "");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
