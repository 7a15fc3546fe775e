using System.Text;
using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image;

/// <summary>
/// Writes a fact set as an image (docs/image-format.md). The same facts give the same bytes, in whatever order they come and
/// on whatever machine. Time O(n log n) in statements and texts; memory about three times the image.
/// </summary>
public static class ImageWriter
{
    /// <summary>
    /// Writes <paramref name="set"/>. A set that does not fit or is not consistent in itself gives errors, never an exception.
    /// </summary>
    public static ImageResult Write(FactSet set)
    {
        var errors = new ImageErrors();
        var model = new ImageModel(set, errors);
        CheckCapacity(model);
        if (!errors.Any)
        {
            try
            {
                if (WriteSections(model) is { } image)
                {
                    return new ImageResult(image, default);
                }
            }
            catch (SectionFullException)
            {
                errors.Capacity("One table of the image would be longer than 2 GB. Split the fact set.");
            }
        }

        return new ImageResult(null, new EquatableArray<ImageError>(errors.ToArray()));
    }

    private static FactImage? WriteSections(ImageModel model)
    {
        var strings = new StringTable();
        var sections = new ImageSections();
        var search = new SearchIndex();

        // What needs no ids of texts is written while these are collected.
        OrderedParallel.Invoke(
            () => Collect(model, strings),
            () =>
            {
                search.Add(model.Entities);
                SearchSections.WriteTerms(search, sections);
            },
            () => AdjacencySections.Write(model, sections));
        if (model.Errors.Any)
        {
            return null;
        }

        // No two of these write the same section.
        OrderedParallel.Invoke(
            () => StatementSections.Write(model, sections, strings),
            () =>
            {
                EntitySections.Write(model, sections, strings);
                EvidenceSections.Write(model, sections, strings);
                SelectorSections.Write(model, sections, strings);
                SourceSections.Write(model, sections, strings);
            },
            () =>
            {
                OntologySection.Write(model, sections, strings);
                ConflictSections.Write(model, sections, strings);
                QuestionSection.Write(model, sections, strings);
                SearchSections.WriteFields(search, model.Entities.Length, sections, strings);
                strings.Write(sections);
            });
        sections[SectionId.Diagnostics].AddInt32(model.Diagnostics.Information);
        sections[SectionId.Diagnostics].AddInt32(model.Diagnostics.Warnings);
        var image = ImageAssembler.Assemble(sections);
        if (image is null)
        {
            model.Errors.Capacity("The image would be longer than 2 GB. Split the fact set.");
        }

        return image;
    }

    /// <summary>Writes every section with texts in it a first time, for its texts and its errors: see <see cref="StringTable"/>.</summary>
    private static void Collect(ImageModel model, StringTable strings)
    {
        var sections = new ImageSections(keepsBytes: false);
        OntologySection.Write(model, sections, strings);
        EntitySections.Write(model, sections, strings);
        StatementSections.Write(model, sections, strings);
        EvidenceSections.Write(model, sections, strings);
        SelectorSections.Write(model, sections, strings);
        SourceSections.Write(model, sections, strings);
        ConflictSections.Write(model, sections, strings);
        QuestionSection.Write(model, sections, strings);
        if (!model.Errors.Any)
        {
            strings.Sort();
        }
    }

    private static void CheckCapacity(ImageModel model)
    {
        Check("kinds", model.Kinds.Length, ImageLayout.MaxKinds);
        Check("predicates", model.Predicates.Length, ImageLayout.MaxPredicates);
        Check("qualifiers", model.Qualifiers.Length, ImageLayout.MaxPredicates);
        var ofEntities = model.Entities.SelectMany(entity => entity.FormerIds.Prepend(entity.Id));
        foreach (var id in ofEntities.Concat(model.Sources.Select(source => source.Id)))
        {
            if (Encoding.UTF8.GetByteCount(id) > ImageLayout.MaxIdLength)
            {
                model.Errors.Capacity($"The id '{id}' is longer than {ImageLayout.MaxIdLength} bytes.");
            }
        }

        void Check(string what, int count, int most)
        {
            if (count > most)
            {
                model.Errors.Capacity($"The set has {count} {what}; an image holds {most} at most.");
            }
        }
    }
}
