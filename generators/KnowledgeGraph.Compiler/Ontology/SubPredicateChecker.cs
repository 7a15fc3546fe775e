using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Refuses circles of <c>subPredicateOf</c>. A predicate has one more general predicate at most, so that each is walked over once.</summary>
internal static class SubPredicateChecker
{
    public static void Check(List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            places.Add(declaration.Name.Value, places.Count);
        }

        var walks = new int[declarations.Count];
        for (var start = 0; start < declarations.Count; start++)
        {
            var current = start;
            while (current >= 0 && walks[current] == 0)
            {
                walks[current] = start + 1;
                current = Next(declarations[current], places);
            }

            // What this walk comes back to lies on a circle; what an earlier one went over was told then.
            if (current >= 0 && walks[current] == start + 1)
            {
                Report(Around(current, declarations, places), declarations, scope);
            }
        }
    }

    /// <summary>The place of the more general predicate; -1 where there is none.</summary>
    private static int Next(PredicateDeclaration declaration, Dictionary<string, int> places) =>
        declaration.Symbol.SubPredicateOf is { } next && places.TryGetValue(next, out var place) ? place : -1;

    /// <summary>The circle from the predicate that is declared first.</summary>
    private static List<int> Around(int member, List<PredicateDeclaration> declarations, Dictionary<string, int> places)
    {
        var circle = new List<int> { member };
        for (var current = Next(declarations[member], places); current != member; current = Next(declarations[current], places))
        {
            circle.Add(current);
        }

        var first = circle.IndexOf(circle.Min());
        return [.. circle.Skip(first), .. circle.Take(first)];
    }

    private static void Report(List<int> circle, List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        var first = declarations[circle[0]];
        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.CircularSubPredicate,
            At(first),
            [.. circle.Skip(1).Take(CirclePhrase.TellableSteps).Select(place => At(declarations[place]))],
            first.Name.Value,
            CirclePhrase.Of([.. circle.Append(circle[0]).Select(place => declarations[place].Name.Value)]));

        SyntaxLocation At(PredicateDeclaration declaration) => scope.Reader.At(declaration.Syntax.Find("subPredicateOf")!.Value);
    }
}
