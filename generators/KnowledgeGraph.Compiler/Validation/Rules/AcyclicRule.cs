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
            Check(graph, context);
        }
    }

    /// <summary>
    /// Searches among the steps of strict sources first, then among all that are not excepted, so that neither a warning nor an exception
    /// hides an error.
    /// </summary>
    private static void Check(Dictionary<string, List<BoundStatement>> graph, ValidationContext context)
    {
        var bound = Without(graph, step => step.Exceptions.Any(exception => exception.Constraint == Constraint.Acyclic));
        var strict = Without(bound, step => step.IsLenient);
        foreach (var cycle in Cycles(strict))
        {
            Report(cycle, context);
        }

        foreach (var cycle in strict == bound ? [] : Cycles(bound).Where(cycle => cycle.Exists(step => step.IsLenient)))
        {
            Report(cycle, context);
        }

        // Every step is asked, so that no exception of a cycle counts as unused.
        foreach (var step in bound == graph ? [] : Cycles(graph).SelectMany(cycle => cycle))
        {
            step.Exceptions.IsExcepted(Constraint.Acyclic);
        }
    }

    /// <summary>The same graph where no step is to be left out.</summary>
    private static Dictionary<string, List<BoundStatement>> Without(
        Dictionary<string, List<BoundStatement>> graph, Predicate<BoundStatement> isLeftOut) =>
        graph.Values.Any(steps => steps.Exists(isLeftOut))
            ? graph.ToDictionary(pair => pair.Key, pair => pair.Value.FindAll(step => !isLeftOut(step)), StringComparer.Ordinal)
            : graph;

    private static IEnumerable<List<BoundStatement>> Cycles(Dictionary<string, List<BoundStatement>> graph) =>
        new CycleFinder<BoundStatement>(name => graph.TryGetValue(name, out var steps) ? steps : [], step => step.ObjectEntity!)
            .ClosedBySearch(graph.Keys);

    /// <summary>A step that transitivity drew closes a cycle only where the steps that it joins do.</summary>
    private static bool IsShortcut(BoundStatement statement) =>
        statement.Origin is not null
        && statement.Symbol.Derivations.All(derivation => derivation.Rule == InferenceRule.Transitive);

    /// <param name="cycle">The step that closes it is last.</param>
    private static void Report(List<BoundStatement> cycle, ValidationContext context)
    {
        var closing = cycle[cycle.Count - 1];
        BoundStatement[] others = [.. cycle.Take(cycle.Count - 1).Take(CyclePhrase.MaxSteps)];
        var names = new List<string> { closing.ObjectEntity! };
        names.AddRange(others.Select(step => step.ObjectEntity!));
        if (cycle.Count - 1 > others.Length)
        {
            names.Add("…");
        }

        names.Add(closing.ObjectEntity!);
        context.Diagnostics.Report(
            DiagnosticCatalogue.Cycle,
            BreachSeverity.Of(Constraint.Acyclic, [.. cycle]),
            closing.Location,
            [.. others.Select(step => step.Location)],
            closing.Symbol.Predicate,
            string.Join(" → ", names), InferencePhrase.Of([.. others, closing]));
    }
}
