using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the declaration of an entity, except for its statements.</summary>
internal static class EntityBinder
{
    private static readonly string[] Keys = ["kind", "name", LocalNameBinder.Key, "aliases", "description",
        "identifiers", FormerIdBinder.Key, StandInBinder.Key, "statements", StatementFields.Exceptions, MarkingBinder.Key,
        OpenNameBinder.Key];

    /// <summary>Declares the entity; its statements, which need all declarations, are given back.</summary>
    public static PendingStatements? Declare(MappingEntrySyntax entry, BindingScope scope)
    {
        var id = entry.Name;
        if (!NameRules.IsId(id))
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MalformedId, scope.Reader.At(entry.Key), id);
        }

        if (entry.Value is MappingSyntax added && added.Find(ExtensionBinder.Key) is not null)
        {
            scope.Index.Extensions.Add(new EntityExtension(entry.Key, added, scope));
            return null;
        }

        // An entity with the id of a source is declared nevertheless, so that the error is not told again wherever it is used.
        if (!scope.Index.TryDeclare(id, scope.Reader.At(entry.Key), isEntity: true, scope.Reader.Diagnostics)
            && scope.Index.EntityKinds.ContainsKey(id))
        {
            return null;
        }

        var what = $"The entity '{id}'";
        if (scope.Reader.Mapping(entry.Value, what) is not { } mapping)
        {
            scope.Index.EntityKinds[id] = null;
            return null;
        }

        CheckKeys(mapping, what, scope);
        scope.Index.EntitySyntax.Add(id, (scope.Reader, mapping));
        var kind = BindKind(mapping, entry, what, scope);
        var name = scope.Reader.Required(mapping, entry.Key, what, "name")?.Value ?? "";
        var names = LocalNameBinder.Collection();
        LocalNameBinder.Bind(mapping, id, names, scope.Reader);
        var aliases = scope.Reader.Scalars(mapping, "aliases").Select(alias => alias.Value).ToEquatableArray();
        var description = scope.Reader.Optional(mapping, "description")?.Value.Trim();
        var identifiers = IdentifierBinder.Bind(mapping, id, kind, scope);
        var formerIds = FormerIdBinder.Bind(mapping, id, scope);
        scope.Index.EntityKinds[id] = kind;
        if (ExceptionBinder.Bind(mapping, scope.Reader) is { Count: > 0 } exceptions)
        {
            scope.Index.EntityExceptions.Add(id, exceptions);
        }

        StandInBinder.AddOfEntity(mapping, id, scope);
        var level = scope.Ontology.Markings.Join(MarkingBinder.Bind(mapping, scope), scope.FileMarking);
        if (level != MarkingLattice.Lowest)
        {
            scope.Index.EntityMarkings[id] = level;
        }

        scope.Index.Parts?.Declarations.Add(new MarkedPart(scope.Reader.Path, mapping, level));
        OpenNameBinder.Bind(
            mapping,
            id,
            [id, name, .. names.Values.Select(local => local.Name), .. aliases, .. identifiers.Select(identifier => identifier.Value)],
            scope);
        scope.Index.Entities.Add(new EntitySymbol(id, kind ?? "", name, description, aliases, identifiers)
        {
            Names = names.Values.ToEquatableArray(),
            FormerIds = formerIds,
            Marking = scope.Ontology.Markings.NameAbove(level),
        });
        return mapping.Find("statements") is { } statements ? new PendingStatements(scope, id, statements.Value) : null;
    }

    private static void CheckKeys(MappingSyntax mapping, string what, BindingScope scope)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!Keys.Contains(entry.Name))
            {
                scope.Reader.ReportUnknownKey(entry.Key, what, Keys, StatementKeyAdvice(entry.Name, scope.Ontology));
            }
        }
    }

    /// <summary>For a key that belongs into a statement of the entity; null for any other.</summary>
    private static string? StatementKeyAdvice(string key, OntologyIndex ontology) =>
        ontology.Predicates.ContainsKey(key) ? "; it is a predicate: put it under 'statements:', as '- " + key + ": …'"
        : ontology.Inverses.TryGetValue(key, out var predicate)
            ? $"; it is the other side of '{predicate.Name}', which is written in a statement of the other entity"
        : ontology.Qualifiers.ContainsKey(key) ? "; it is a qualifier, which belongs to a statement: indent it with that"
        : StatementFields.Contains(key) ? "; it belongs to a statement: indent it with that"
        : null;

    private static string? BindKind(
        MappingSyntax mapping, MappingEntrySyntax entry, string what, BindingScope scope)
    {
        if (scope.Reader.Required(mapping, entry.Key, what, "kind") is not { } name)
        {
            return null;
        }

        if (!scope.Ontology.Kinds.TryGetValue(name.Value, out var kind))
        {
            var candidates = scope.Ontology.Kinds.Values.Where(candidate => !candidate.IsAbstract).Select(candidate => candidate.Name);
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.UnknownKind, scope.Reader.At(name), name.Value, scope.Reader.Suggester.Hint(name.Value, candidates));
            return null;
        }

        if (!kind.IsAbstract)
        {
            DeprecatedUse.Report("kind", kind.Name, kind.Deprecated, name, scope.Reader);
            return kind.Name;
        }

        scope.Reader.Diagnostics.Report(DiagnosticCatalogue.AbstractKind, scope.Reader.At(name),
            name.Value, NamePhrase.Of(ConcreteBelow(kind.Name, scope.Ontology)) is { Length: > 0 } kinds ? ": " + kinds : "");
        return null;
    }

    private static IEnumerable<string> ConcreteBelow(string kind, OntologyIndex ontology) => ontology.Kinds.Values
        .Where(candidate => !candidate.IsAbstract && candidate.Ancestors.Contains(kind))
        .Select(candidate => candidate.Name);
}
