using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Graphs;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Looks the parents of kinds up, refuses cycles, and computes the ancestors.</summary>
internal static class InheritanceResolver
{
    public static void Resolve(Dictionary<string, KindDeclaration> declarations, OntologyScope scope)
    {
        var parents = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            parents.Add(declaration.Key, ResolveParents(declaration.Value, declarations, scope));
        }

        foreach (var declaration in declarations)
        {
            BreakCycles(declaration.Value, declarations, parents, scope);
        }

        foreach (var declaration in declarations)
        {
            var own = parents[declaration.Key];
            own.Sort(StringComparer.Ordinal);
            scope.Index.Kinds.Add(declaration.Key, declaration.Value.ToSymbol(own, Ancestors(declaration.Key, parents)));
            foreach (var parent in own)
            {
                if (!scope.Index.Children.TryGetValue(parent, out var children))
                {
                    scope.Index.Children.Add(parent, children = []);
                }

                children.Add(declaration.Key);
            }
        }
    }

    private static List<string> ResolveParents(
        KindDeclaration kind, Dictionary<string, KindDeclaration> declarations, OntologyScope scope)
    {
        var parents = new List<string>();
        foreach (var name in kind.Parents)
        {
            if (!declarations.TryGetValue(name.Value, out var parent))
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.UnknownKind, scope.Reader.At(name), name.Value,
                    scope.Reader.Suggester.Hint(name.Value, declarations.Keys));
            }
            else if (!parent.IsAbstract)
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.ConcreteParent, scope.Reader.At(name), scope.Reader.At(parent.Name), name.Value);
            }
            else if (!parents.Contains(name.Value, StringComparer.Ordinal))
            {
                parents.Add(name.Value);
            }
        }

        return parents;
    }

    /// <summary>Reports a way from a kind back to itself, and removes its last step, so that the cycle is told once.</summary>
    private static void BreakCycles(
        KindDeclaration kind, Dictionary<string, KindDeclaration> declarations, Dictionary<string, List<string>> parents, OntologyScope scope)
    {
        var start = kind.Name.Value;
        var finder = new CycleFinder<string>(name => parents[name], parent => parent);
        while (finder.ShortestThrough(start) is { } cycle)
        {
            var others = cycle.Zip(cycle.Skip(1), (name, next) => scope.Reader.At(Parent(declarations[name], next)));
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.CircularInheritance, scope.Reader.At(Parent(kind, cycle[0])), [.. others.Take(CyclePhrase.MaxSteps)],
                start, CyclePhrase.Of([start, .. cycle]));
            parents[start].Remove(cycle[0]);
        }
    }

    private static ScalarSyntax Parent(KindDeclaration kind, string name) =>
        kind.Parents.First(parent => string.Equals(parent.Value, name, StringComparison.Ordinal));

    /// <summary>Nearest first, then by name.</summary>
    private static List<string> Ancestors(string kind, Dictionary<string, List<string>> parents)
    {
        var ancestors = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { kind };
        var level = new List<string> { kind };
        while (level.Count > 0)
        {
            var next = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var current in level)
            {
                foreach (var parent in parents[current])
                {
                    if (seen.Add(parent))
                    {
                        next.Add(parent);
                    }
                }
            }

            ancestors.AddRange(next);
            level = [.. next];
        }

        return ancestors;
    }
}
