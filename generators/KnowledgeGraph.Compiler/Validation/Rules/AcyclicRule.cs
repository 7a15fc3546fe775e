using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Graphs;
using KnowledgeGraph.Compiler.Reasoning;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>No way along an acyclic predicate leads back to where it began.</summary>
internal sealed class AcyclicRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var graphs = new Dictionary<string, Dictionary<string, List<BoundStatement>>>(StringComparer.Ordinal);
        foreach (var statement in context.Facts.Statements)
        {
            if (!statement.Predicate.IsAcyclic || !statement.Holds || statement.ObjectEntity is null || IsShortcut(statement))
            {
                continue;
            }

            if (!graphs.TryGetValue(statement.Symbol.Predicate, out var graph))
            {
                graphs.Add(statement.Symbol.Predicate, graph = new Dictionary<string, List<BoundStatement>>(StringComparer.Ordinal));
            }

            if (!graph.TryGetValue(statement.Symbol.Subject, out var steps))
            {
                graph.Add(statement.Symbol.Subject, steps = []);
            }

            steps.Add(statement);
        }

        foreach (var graph in graphs.Values)
        {
            var finder = new CycleFinder<BoundStatement>(
                name => graph.TryGetValue(name, out var steps) ? steps : [], step => step.ObjectEntity!);
            foreach (var cycle in finder.ClosedBySearch(graph.Keys))
            {
                Report(cycle, context.Diagnostics);
            }
        }
    }

    /// <summary>A step that transitivity drew closes a cycle only where the steps that it joins do.</summary>
    private static bool IsShortcut(BoundStatement statement) =>
        statement.Origin is not null
        && statement.Symbol.Derivations.All(derivation => derivation.Rule == InferenceRule.Transitive);

    /// <param name="cycle">The step that closes it is last.</param>
    private static void Report(List<BoundStatement> cycle, DiagnosticBag diagnostics)
    {
        // Every step is asked, so that no exception of a cycle counts as unused.
        if (cycle.FindAll(step => step.Exceptions.IsExcepted(Constraint.Acyclic)).Count > 0)
        {
            return;
        }

        var closing = cycle[cycle.Count - 1];
        BoundStatement[] others = [.. cycle.Take(cycle.Count - 1).Take(CyclePhrase.MaxSteps)];
        var names = new List<string> { closing.ObjectEntity! };
        names.AddRange(others.Select(step => step.ObjectEntity!));
        if (cycle.Count - 1 > others.Length)
        {
            names.Add("…");
        }

        names.Add(closing.ObjectEntity!);
        diagnostics.Report(
            DiagnosticCatalogue.Cycle, closing.Location, [.. others.Select(step => step.Location)], closing.Symbol.Predicate,
            string.Join(" → ", names), InferencePhrase.Of([.. others, closing]));
    }
}
