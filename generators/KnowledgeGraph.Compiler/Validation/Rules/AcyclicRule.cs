using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Reasoning;

namespace KnowledgeGraph.Compiler.Validation.Rules;

/// <summary>No way along an acyclic predicate leads back to where it began. Depth first with a stack of its own.</summary>
internal sealed class AcyclicRule : IValidationRule
{
    private const int TellableSteps = 10;

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

        foreach (var graph in graphs)
        {
            var finished = new HashSet<string>(StringComparer.Ordinal);
            foreach (var start in graph.Value.Keys)
            {
                Walk(start, graph.Value, finished, context.Diagnostics);
            }
        }
    }

    /// <summary>A step that transitivity drew closes a cycle only where the steps that it joins do.</summary>
    private static bool IsShortcut(BoundStatement statement) =>
        statement.Origin is not null
        && statement.Symbol.Derivations.All(derivation => derivation.Rule == InferenceRule.Transitive);

    private static void Walk(
        string start, Dictionary<string, List<BoundStatement>> graph, HashSet<string> finished, DiagnosticBag diagnostics)
    {
        var way = new List<BoundStatement>();
        var onWay = new HashSet<string>(StringComparer.Ordinal) { start };
        var stack = new Stack<(string Node, int Next)>();
        if (!finished.Contains(start))
        {
            stack.Push((start, 0));
        }

        while (stack.Count > 0)
        {
            var (node, next) = stack.Pop();
            if (!graph.TryGetValue(node, out var steps) || next == steps.Count)
            {
                finished.Add(node);
                onWay.Remove(node);
                if (way.Count > 0)
                {
                    way.RemoveAt(way.Count - 1);
                }

                continue;
            }

            stack.Push((node, next + 1));
            var step = steps[next];
            var target = step.ObjectEntity!;
            if (onWay.Contains(target))
            {
                ReportCycle(way, step, diagnostics);
            }
            else if (!finished.Contains(target))
            {
                way.Add(step);
                onWay.Add(target);
                stack.Push((target, 0));
            }
        }
    }

    private static void ReportCycle(List<BoundStatement> way, BoundStatement closing, DiagnosticBag diagnostics)
    {
        var from = way.FindLastIndex(step => step.Symbol.Subject == closing.ObjectEntity);
        var others = from < 0 ? [] : way.GetRange(from, way.Count - from);
        var names = new List<string> { closing.ObjectEntity! };
        var locations = new List<SyntaxLocation>();
        foreach (var step in others.Take(TellableSteps))
        {
            names.Add(step.ObjectEntity!);
            locations.Add(step.Location);
        }

        if (others.Count > TellableSteps)
        {
            names.Add("…");
        }

        names.Add(closing.ObjectEntity!);
        diagnostics.Report(
            DiagnosticCatalogue.Cycle, closing.Location, locations, closing.Symbol.Predicate, string.Join(" → ", names),
            InferencePhrase.Of([.. others.Take(TellableSteps), closing]));
    }
}
