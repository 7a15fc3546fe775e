using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds <c>formerIds</c>: the ids that an entity had before, by which it is still found.</summary>
internal static class FormerIdBinder
{
    public const string Key = "formerIds";

    /// <summary>The former ids of an entity, ordinal; malformed ones are reported and left out.</summary>
    public static EquatableArray<string> Bind(MappingSyntax entity, string id, BindingScope scope)
    {
        if (entity.Find(Key) is null)
        {
            return default;
        }

        var former = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var scalar in scope.Reader.Scalars(entity, Key))
        {
            if (!NameRules.IsId(scalar.Value))
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MalformedId, scope.Reader.At(scalar), scalar.Value);
                continue;
            }

            former.Add(scalar.Value);
            var location = scope.Reader.At(scalar);
            if (scope.Index.FormerIds.TryGetValue(scalar.Value, out var first))
            {
                var reason = first.Entity == id ? "it is listed twice" : $"it is a former id of '{first.Entity}'";
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.FormerIdTaken, location, first.Location, scalar.Value, id, reason);
            }
            else
            {
                scope.Index.FormerIds.Add(scalar.Value, new FormerId(id, location));
            }
        }

        return former.ToEquatableArray();
    }

    /// <summary>Reports the former ids that are in use now, once every id is declared.</summary>
    public static void CheckAll(FactIndex index, DiagnosticBag diagnostics)
    {
        foreach (var former in index.FormerIds)
        {
            if (index.TryLocate(former.Key, out var current))
            {
                var reason = former.Key == former.Value.Entity ? "it is its id now"
                    : index.Sources.ContainsKey(former.Key) ? "a source has this id"
                    : "another entity has this id now";
                diagnostics.Report(
                    DiagnosticCatalogue.FormerIdTaken, former.Value.Location, current, former.Key, former.Value.Entity, reason);
            }
        }
    }
}

/// <summary>An id that an entity had before, and where that is written.</summary>
internal sealed record FormerId(string Entity, SyntaxLocation Location);
