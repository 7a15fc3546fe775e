using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>
/// An inverse is a field on the kinds of its predicate's range. Two predicates may share the name of an inverse where no kind
/// has both; no inverse may have the name of a predicate, because a fact file could not tell them apart.
/// </summary>
internal static class InverseChecker
{
    public static void Check(List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        var fields = new Dictionary<(string Kind, string Field), SyntaxLocation>();
        foreach (var declaration in declarations)
        {
            var symbol = declaration.Symbol;
            if (symbol.Inverse is not { } inverse || symbol.IsSymmetric)
            {
                continue;
            }

            var at = scope.Reader.At(declaration.Syntax.Find("inverse")!.Value);
            if (declarations.Find(other => string.Equals(other.Name.Value, inverse, StringComparison.OrdinalIgnoreCase)) is { } taken)
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.InverseClash, at, scope.Reader.At(taken.Name), inverse);
                continue;
            }

            if (!scope.Index.Inverses.ContainsKey(inverse))
            {
                scope.Index.Inverses.Add(inverse, symbol);
            }

            AddFields(declaration, inverse, at, fields, scope);
        }
    }

    private static void AddFields(
        PredicateDeclaration declaration,
        string inverse,
        SyntaxLocation at,
        Dictionary<(string Kind, string Field), SyntaxLocation> fields,
        OntologyScope scope)
    {
        foreach (var kind in declaration.Definition.Range.OrderBy(kind => kind, StringComparer.Ordinal))
        {
            var field = (kind, inverse.ToLowerInvariant());
            if (fields.TryGetValue(field, out var first))
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.FieldClash, at, first, inverse, kind);
                return;
            }

            fields.Add(field, at);
        }
    }
}
