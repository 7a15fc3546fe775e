using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>
/// Puts the entities of images together by their ids. Kind and name have to agree; aliases, names in other languages, identifiers and
/// former ids are united.
/// </summary>
internal static class EntityLinker
{
    public static void Link(IReadOnlyList<LinkedImage> images, FactIndex facts, LinkPlaces places, DiagnosticBag diagnostics)
    {
        var linked = new Dictionary<string, (EntitySymbol Entity, ulong Images)>(StringComparer.Ordinal);
        for (var number = 0; number < images.Count; number++)
        {
            foreach (var entity in images[number].Facts.Entities)
            {
                linked[entity.Id] = linked.TryGetValue(entity.Id, out var known)
                    ? (Unite(known, (entity, 1UL << number), facts.Ontology.Markings, places, diagnostics), known.Images | (1UL << number))
                    : (entity, 1UL << number);
            }
        }

        foreach (var (entity, owners) in linked.Values.OrderBy(entry => entry.Entity.Id, StringComparer.Ordinal))
        {
            var place = places.Locate(owners, entity.Id);
            facts.TryDeclare(entity.Id, place, isEntity: true, diagnostics);
            facts.EntityKinds[entity.Id] = entity.Kind;
            facts.Entities.Add(entity);
            if (entity.Marking is { } marking)
            {
                facts.EntityMarkings[entity.Id] = facts.Ontology.Markings.PlaceOf(marking);
            }

            foreach (var former in entity.FormerIds)
            {
                if (!facts.FormerIds.TryGetValue(former, out var first))
                {
                    facts.FormerIds.Add(former, new FormerId(entity.Id, place));
                }
                else
                {
                    diagnostics.Report(
                        DiagnosticCatalogue.FormerIdTaken, place, first.Location, former, entity.Id,
                        $"it is a former id of '{first.Entity}'");
                }
            }
        }

        FormerIdBinder.CheckAll(facts, diagnostics);
    }

    private static EntitySymbol Unite(
        (EntitySymbol Entity, ulong Images) known, (EntitySymbol Entity, ulong Image) other, MarkingLattice markings, LinkPlaces places,
        DiagnosticBag diagnostics)
    {
        var (first, second) = (known.Entity, other.Entity);
        if (first.Equals(second))
        {
            return first;
        }

        var agreement = new Agreement();
        var names = LocalNameBinder.Collection();
        foreach (var name in first.Names)
        {
            names[name.Language] = name;
        }

        foreach (var name in second.Names)
        {
            names[name.Language] = agreement.Optional(
                $"names: {name.Language}", names.TryGetValue(name.Language, out var local) ? local : null, name)!;
        }

        var united = first with
        {
            Kind = agreement.Same("kind", first.Kind, second.Kind),
            Name = agreement.Same("name", first.Name, second.Name),
            Description = agreement.Optional("description", first.Description, second.Description),
            Aliases = Agreement.Union(first.Aliases, second.Aliases),
            Identifiers = IdentifierBinder.Sorted(first.Identifiers.Concat(second.Identifiers)),
            FormerIds = new SortedSet<string>(first.FormerIds.Concat(second.FormerIds), StringComparer.Ordinal).ToEquatableArray(),
            Names = names.Values.ToEquatableArray(),
            Marking = Agreement.Higher(first.Marking, second.Marking, markings),
        };
        if (agreement.Difference is { } difference)
        {
            diagnostics.Report(
                DiagnosticCatalogue.DescriptionsDiffer, places.Locate(other.Image, first.Id), places.Locate(known.Images, first.Id),
                "entity", first.Id, difference, "; if they are one, describe it alike; if not, one of them needs another id");
        }

        return united;
    }
}
