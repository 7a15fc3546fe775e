using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Binds <c>extend</c>: names, aliases, identifiers, exceptions and statements that a file adds to an entity which another file declares.
/// The order of the files does not matter: an entity is extended after all are declared.
/// </summary>
internal static class ExtensionBinder
{
    public const string Key = "extend";

    private static readonly string[] Keys = [Key, LocalNameBinder.Key, "aliases", "identifiers", StandInBinder.Key, "statements", StatementFields.Exceptions, MarkingBinder.Key];
    private static readonly string[] DeclaredKeys = ["kind", "name", "description", FormerIdBinder.Key];

    /// <summary>Extends the entities, and gives the statements that are added.</summary>
    public static IEnumerable<PendingStatements> BindAll(FactIndex index)
    {
        if (index.Extensions.Count == 0)
        {
            return [];
        }

        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < index.Entities.Count; row++)
        {
            rows[index.Entities[row].Id] = row;
        }

        var names = index.Extensions.ToLookup(extension => extension.Name.Value, StringComparer.Ordinal);
        var additions = new Dictionary<int, List<EntityExtension>>();
        var pending = new List<PendingStatements>();
        foreach (var extension in index.Extensions)
        {
            if (Target(extension, names) is { } target)
            {
                CheckKeys(extension, target);
                var level = index.Ontology.Markings.Join(MarkingBinder.Bind(extension.Syntax, extension.Scope), extension.Scope.FileMarking);
                if (level != MarkingLattice.Lowest)
                {
                    index.MarkedExtensions.Add((target, extension, level));
                }

                index.Parts?.Declarations.Add(new MarkedPart(
                    extension.Scope.Reader.Path, extension.Syntax, index.Ontology.Markings.Join(level, index.MarkingOf(target))));
                if (rows.TryGetValue(target, out var row))
                {
                    if (!additions.TryGetValue(row, out var ofEntity))
                    {
                        additions.Add(row, ofEntity = []);
                    }

                    ofEntity.Add(extension);
                }

                if (extension.Syntax.Find("statements") is { } statements)
                {
                    pending.Add(new PendingStatements(extension.Scope, target, statements.Value) { Marking = level });
                }
            }
        }

        foreach (var addition in additions)
        {
            index.Entities[addition.Key] = Extend(index.Entities[addition.Key], addition.Value, index);
        }

        return pending;
    }

    private static string? Target(EntityExtension extension, ILookup<string, EntityExtension> names)
    {
        var reader = extension.Scope.Reader;
        var index = extension.Scope.Index;
        var name = extension.Name.Value;
        if (reader.Required(extension.Syntax, extension.Name, $"The extension '{name}'", Key) is not { } target)
        {
            return null;
        }

        var id = PrefixedId.WithoutPrefix(target.Value);
        if (name != id && (index.EntityKinds.ContainsKey(name) || index.Sources.ContainsKey(name)))
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.DuplicateId, reader.At(extension.Name), index.LocationOf(name), name,
                index.EntityKinds.ContainsKey(name) ? "" : "; entities and sources share their ids");
        }

        if (index.CurrentId(id) is null && names[target.Value].FirstOrDefault() is { } other)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.ExtensionOfNothing, reader.At(target), other.Scope.Reader.At(other.Name), target.Value,
                other == extension ? "no file declares it" : $"it is itself only an extension of '{other.Target}'");
            return null;
        }

        return ReferenceChecker.Entity(target, extension.Scope);
    }

    private static void CheckKeys(EntityExtension extension, string target)
    {
        var reader = extension.Scope.Reader;
        foreach (var entry in extension.Syntax.Entries)
        {
            if (DeclaredKeys.Contains(entry.Name))
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.GivenTwice, reader.At(entry.Key), extension.Scope.Index.LocationOf(target), target, entry.Name,
                    entry.Name == "name" ? "; put it among the 'aliases'" : "");
            }
            else if (!Keys.Contains(entry.Name))
            {
                reader.ReportUnknownKey(entry.Key, $"The extension of '{target}'", Keys);
            }
        }
    }

    /// <summary>The entity with all that its extensions add. Linear in that.</summary>
    private static EntitySymbol Extend(EntitySymbol entity, List<EntityExtension> extensions, FactIndex index)
    {
        var kind = entity.Kind.Length == 0 ? null : entity.Kind;
        var aliases = entity.Aliases.ToList();
        var names = LocalNameBinder.Collection();
        foreach (var name in entity.Names)
        {
            names.Add(name.Language, name);
        }

        var known = new HashSet<string>(aliases, StringComparer.Ordinal) { entity.Name };
        var identifiers = entity.Identifiers.ToList();
        var exceptions = index.EntityExceptions.TryGetValue(entity.Id, out var own) ? own.ToList() : [];
        foreach (var extension in extensions)
        {
            var scope = extension.Scope;
            LocalNameBinder.Bind(extension.Syntax, entity.Id, names, scope.Reader);
            foreach (var alias in scope.Reader.Scalars(extension.Syntax, "aliases"))
            {
                // Feeds repeat one another; what is already known is skipped.
                if (known.Add(alias.Value))
                {
                    index.ExtendedAliases.Add((entity.Id, aliases.Count), scope.Reader.At(alias));
                    aliases.Add(alias.Value);
                }
            }

            identifiers.AddRange(IdentifierBinder.Bind(extension.Syntax, entity.Id, kind, scope));
            StandInBinder.AddOfEntity(extension.Syntax, entity.Id, scope);
            exceptions.AddRange(ExceptionBinder.Bind(extension.Syntax, scope.Reader));
        }

        if (exceptions.Count > 0)
        {
            index.EntityExceptions[entity.Id] = exceptions;
        }

        return entity with
        {
            Names = names.Values.ToEquatableArray(),
            Aliases = aliases.ToEquatableArray(),
            Identifiers = IdentifierBinder.Sorted(identifiers),
        };
    }
}
