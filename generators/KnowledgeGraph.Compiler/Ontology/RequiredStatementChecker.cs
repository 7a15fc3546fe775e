using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Checks that the predicates that a predicate requires of its subjects exist, and that its subjects can have them.</summary>
internal static class RequiredStatementChecker
{
    public static void Check(PredicateDeclaration declaration, OntologyScope scope)
    {
        foreach (var name in scope.Reader.Scalars(declaration.Syntax, PredicateConstraintReader.RequiresStatement))
        {
            if (!scope.Index.Predicates.TryGetValue(name.Value, out var required))
            {
                scope.ReportUnknown(name, "predicate", scope.Index.Predicates.Keys);
            }
            else if (!declaration.Definition.Domain.IsSubsetOf(required.Domain))
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.WrongConstraint, scope.Reader.At(name), PredicateConstraintReader.RequiresStatement,
                    declaration.Symbol.Name, $"the domain of '{name.Value}' does not cover its domain");
            }
        }
    }
}
