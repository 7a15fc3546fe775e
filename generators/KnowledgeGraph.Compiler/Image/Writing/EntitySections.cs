using System.Text;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Writes the entities by kind: ids, names, names in other languages, descriptions, aliases, identifiers, former ids, and the index from id
/// to row.
/// </summary>
internal static class EntitySections
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        WriteKindStarts(model, sections);
        var count = model.Entities.Length;
        var descriptions = new SparseTexts(SectionId.EntityDescriptionPresence, SectionId.EntityDescriptions, count);
        var localNames = new SparseStarts(SectionId.LocalNamePresence, SectionId.LocalNameStarts, SectionId.LocalNames, count, sections);
        var aliases = new SparseStarts(SectionId.AliasPresence, SectionId.AliasStarts, SectionId.Aliases, count, sections);
        var identifiers = new SparseStarts(
            SectionId.IdentifierPresence, SectionId.IdentifierStarts, SectionId.Identifiers, count, sections);
        for (var row = 0; row < count; row++)
        {
            var entity = model.Entities[row];
            sections[SectionId.EntityKinds].AddUInt16((ushort)model.KindRows.Row(entity.Kind));
            sections[SectionId.EntityIds].AddInt32(strings.Id(entity.Id));
            sections[SectionId.EntityNames].AddInt32(strings.Id(entity.Name));
            descriptions.Add(row, entity.Description, sections, strings);
            foreach (var name in entity.Names)
            {
                sections[SectionId.LocalNames].AddInt32(strings.Id(name.Language));
                sections[SectionId.LocalNames].AddInt32(strings.Id(name.Name));
            }

            localNames.End(row);
            foreach (var alias in entity.Aliases)
            {
                sections[SectionId.Aliases].AddInt32(strings.Id(alias));
            }

            aliases.End(row);
            WriteIdentifiers(entity, model, sections, strings);
            identifiers.End(row);
        }

        descriptions.Write(sections);
        localNames.Write();
        aliases.Write();
        identifiers.Write();

        MarkingColumn.Write(sections[SectionId.EntityMarkings], model.Entities.Select(entity => model.MarkingRow(entity.Marking)));
        if (!strings.IsCollecting)
        {
            WriteIndex(model, sections);
        }

        WriteFormerIds(model, sections, strings);
    }

    private static void WriteKindStarts(ImageModel model, ImageSections sections)
    {
        var starts = sections[SectionId.KindStarts];
        var entity = 0;
        foreach (var kind in model.Kinds)
        {
            starts.AddInt32(entity);
            while (entity < model.Entities.Length && model.Entities[entity].Kind == kind.Name)
            {
                entity++;
            }
        }

        starts.AddInt32(entity);
    }

    private static void WriteIdentifiers(EntitySymbol entity, ImageModel model, ImageSections sections, StringTable strings)
    {
        var identifiers = sections[SectionId.Identifiers];
        if (entity.Identifiers.Count > 0)
        {
            foreach (var identifier in entity.Identifiers.OrderBy(item => item.Scheme, StringComparer.Ordinal))
            {
                identifiers.AddInt32(model.SchemeRows.Row(identifier.Scheme));
                identifiers.AddInt32(strings.Id(identifier.Value));
            }
        }
    }

    /// <summary>The former ids in the order of their bytes, each with its entity; then their places in the order of the entities.</summary>
    private static void WriteFormerIds(ImageModel model, ImageSections sections, StringTable strings)
    {
        var former = model.Entities.SelectMany((entity, row) => entity.FormerIds.Select(id => (Id: id, Row: row)))
            .OrderBy(item => item.Id, StringComparer.Ordinal)
            .ToArray();
        foreach (var (id, row) in former)
        {
            sections[SectionId.FormerIds].AddInt32(row);
            sections[SectionId.FormerIds].AddInt32(strings.Id(id));
        }

        foreach (var place in Enumerable.Range(0, former.Length).OrderBy(place => former[place].Row))
        {
            sections[SectionId.FormerIdOrder].AddInt32(place);
        }
    }

    /// <summary>Open addressing with linear probing: each slot holds a row plus one, 0 where it is free.</summary>
    private static void WriteIndex(ImageModel model, ImageSections sections)
    {
        var slots = new int[ImageLayout.IndexSlots(model.Entities.Length)];
        for (var row = 0; row < model.Entities.Length; row++)
        {
            var slot = (int)(Hash(model.Entities[row].Id) & (uint)(slots.Length - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = row + 1;
        }

        sections[SectionId.EntityIndex].AddInt32s(slots);
    }

    private static uint Hash(string id)
    {
        var hash = ImageLayout.HashSeed;
        foreach (var next in Encoding.UTF8.GetBytes(id))
        {
            hash = ImageLayout.HashStep(hash, next);
        }

        return hash;
    }
}
