using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds what stands under the id of an entity, but for its statements.</summary>
internal static class EntityBinder
{
    private static readonly string[] Keys = ["kind", "name", "aliases", "description", "identifiers", "statements", StatementFields.Exceptions];

    /// <summary>Declares the entity; its statements, which need all declarations, are given back.</summary>
    public static PendingStatements? Declare(MappingEntrySyntax entry, NodeReader reader, FactIndex index)
    {
        var id = entry.Name;
        if (!NameRules.IsId(id))
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MalformedId, reader.At(entry.Key), id);
        }

        if (!index.TryDeclare(id, reader.At(entry.Key), reader.Diagnostics))
        {
            return null;
        }

        var what = $"The entity '{id}'";
        if (reader.Mapping(entry.Value, what) is not { } mapping)
        {
            index.EntityKinds[id] = null;
            return null;
        }

        reader.CheckKeys(mapping, what, Keys);
        index.EntitySyntax.Add(id, (reader, mapping));
        var kind = BindKind(mapping, entry, what, reader, index.Ontology);
        var name = reader.Required(mapping, entry.Key, what, "name")?.Value ?? "";
        var aliases = reader.Scalars(mapping, "aliases").Select(alias => alias.Value).ToEquatableArray();
        var description = reader.Optional(mapping, "description")?.Value.Trim();
        var identifiers = IdentifierBinder.Bind(mapping, id, kind, reader, index.Ontology);
        index.EntityKinds[id] = kind;
        if (ExceptionBinder.Bind(mapping, reader) is { Count: > 0 } exceptions)
        {
            index.EntityExceptions.Add(id, exceptions);
        }

        index.Entities.Add(new EntitySymbol(id, kind ?? "", name, description, aliases, identifiers));
        return mapping.Find("statements") is { } statements ? new PendingStatements(reader, id, statements.Value) : null;
    }

    private static string? BindKind(
        MappingSyntax mapping, MappingEntrySyntax entry, string what, NodeReader reader, OntologyIndex ontology)
    {
        if (reader.Required(mapping, entry.Key, what, "kind") is not { } name)
        {
            return null;
        }

        if (!ontology.Kinds.TryGetValue(name.Value, out var kind))
        {
            var candidates = ontology.Kinds.Values.Where(candidate => !candidate.IsAbstract).Select(candidate => candidate.Name);
            reader.Diagnostics.Report(
                DiagnosticCatalogue.UnknownKind, reader.At(name), name.Value, reader.Suggester.Hint(name.Value, candidates));
            return null;
        }

        if (!kind.IsAbstract)
        {
            return kind.Name;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.AbstractKind, reader.At(name), name.Value, NamePhrase.Of(ConcreteBelow(kind.Name, ontology)) is { Length: > 0 } kinds ? ": " + kinds : "");
        return null;
    }

    private static IEnumerable<string> ConcreteBelow(string kind, OntologyIndex ontology) => ontology.Kinds.Values
        .Where(candidate => !candidate.IsAbstract && candidate.Ancestors.Contains(kind))
        .Select(candidate => candidate.Name);
}
