using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Finds relations whose ends are exchanged: neither end is of a kind for its side, and each is of one for the other. That is one mistake,
/// and not a wrong subject and a wrong object.
/// </summary>
internal static class BackwardsRelation
{
    public static bool IsReported(string? subject, PredicateDefinition predicate, MappingEntrySyntax entry, BindingScope scope)
    {
        if (subject is null || entry.Value is not ScalarSyntax { Value: var written } || scope.Index.CurrentId(written) is not { } other
            || !scope.Index.EntityKinds.TryGetValue(subject, out var subjectKind) || subjectKind is null
            || !scope.Index.EntityKinds.TryGetValue(other, out var otherKind) || otherKind is null
            || predicate.Domain.Contains(subjectKind) || predicate.Range.Contains(otherKind)
            || !predicate.Domain.Contains(otherKind) || !predicate.Range.Contains(subjectKind))
        {
            return false;
        }

        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.RelationBackwards, scope.Reader.At(entry.Key), scope.Index.LocationOf(other), predicate.Symbol.Name,
            KindPhrase.Plain(predicate.Symbol.Domain), KindPhrase.Plain(predicate.Symbol.Range), subject, other);
        return true;
    }
}
