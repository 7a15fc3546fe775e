using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Looks ids up. Where a file could not be read, an unknown id is not reported: it may be declared there.</summary>
internal static class ReferenceChecker
{
    /// <summary>The id of an entity that exists, whatever its kind; null, with a diagnostic, where there is none.</summary>
    public static string? Entity(ScalarSyntax id, BindingScope scope)
    {
        if (scope.Index.EntityKinds.ContainsKey(id.Value))
        {
            return id.Value;
        }

        if (PrefixedId.IsPrefixed(id.Value))
        {
            return PrefixedId.Entity(id.Value, scope.Reader.At(id), scope);
        }

        if (scope.Index.FormerIds.TryGetValue(id.Value, out var former))
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.FormerIdUsed, scope.Reader.At(id), former.Location, id.Value, former.Entity);
            return former.Entity;
        }

        if (scope.Index.IsComplete)
        {
            Report(DiagnosticCatalogue.UnknownEntity, id.Value, scope.Reader.At(id),
                scope.Index.EntityKinds.Keys, scope.Reader.Diagnostics, scope.Reader.Suggester);
        }

        return null;
    }

    /// <summary>The source; null, with a diagnostic, where there is none.</summary>
    public static SourceDefinition? Source(string id, SyntaxLocation at, BindingScope scope)
    {
        if (scope.Index.Sources.TryGetValue(id, out var source))
        {
            return source;
        }

        if (PrefixedId.IsPrefixed(id))
        {
            return PrefixedId.Source(id, at, scope);
        }

        if (scope.Index.IsComplete)
        {
            Report(DiagnosticCatalogue.UnknownSource, id, at, scope.Index.Sources.Keys, scope.Reader.Diagnostics, scope.Reader.Suggester);
        }

        return null;
    }

    /// <summary>Looks up the entities that the ontology names.</summary>
    public static void CheckConstants(FactIndex index, DiagnosticBag diagnostics, NameSuggester suggester)
    {
        foreach (var (id, location) in index.Ontology.ValueConstants)
        {
            if (index.IsComplete && !index.EntityKinds.ContainsKey(id))
            {
                ReportConstant(id, location, index, diagnostics, suggester);
            }
        }

        foreach (var constant in index.Ontology.RuleConstants)
        {
            if (!index.EntityKinds.TryGetValue(constant.Id, out var kind))
            {
                if (index.IsComplete)
                {
                    ReportConstant(constant.Id, constant.Location, index, diagnostics, suggester);
                }

                continue;
            }

            var (allowed, end) = constant.IsSubject ? (constant.Slot.Domain, "domain") : (constant.Slot.Range, "range");
            if (kind is not null && !allowed.Contains(kind))
            {
                diagnostics.Report(
                    DiagnosticCatalogue.MalformedRule, constant.Location, index.LocationOf(constant.Id), constant.Rule,
                    $"'{constant.Id}' is {KindPhrase.Of(kind)}, outside the {end} of '{constant.Slot.Symbol.Name}'");
            }
        }
    }

    private static void ReportConstant(
        string id, SyntaxLocation at, FactIndex index, DiagnosticBag diagnostics, NameSuggester suggester)
    {
        if (index.FormerIds.TryGetValue(id, out var former))
        {
            diagnostics.Report(DiagnosticCatalogue.UnknownEntity, at, former.Location, id, $"; it is a former id of '{former.Entity}'");
            return;
        }

        Report(DiagnosticCatalogue.UnknownEntity, id, at, index.EntityKinds.Keys, diagnostics, suggester);
    }

    private static void Report(
        DiagnosticDescriptor descriptor,
        string id,
        SyntaxLocation at,
        IEnumerable<string> candidates,
        DiagnosticBag diagnostics,
        NameSuggester suggester) => diagnostics.Report(descriptor, at, id, suggester.Hint(id, candidates));
}
