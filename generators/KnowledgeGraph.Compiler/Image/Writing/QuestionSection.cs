using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes the saved questions.</summary>
internal static class QuestionSection
{
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        var section = sections[SectionId.Questions];
        foreach (var question in model.Questions)
        {
            section.AddInt32(strings.Id(question.Name));
            section.AddInt32(strings.Id(question.Group));
            section.AddInt32(strings.Id(question.Document));
        }
    }
}
