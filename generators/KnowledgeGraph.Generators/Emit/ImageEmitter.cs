using KnowledgeGraph.Compiler.Image;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The image as a string literal.</summary>
public static class ImageEmitter
{
    private const string Missing = "throw new global::System.InvalidOperationException(\"The facts have errors.\")";

    /// <summary>
    /// Emits <paramref name="image"/>. The literal is returned from a property: the value of a constant field would be stored twice, once
    /// as metadata.
    /// </summary>
    /// <param name="image">Null where the facts have an error, which keeps the project from compiling for a reason that is known.</param>
    public static GeneratedSource Emit(FactImage? image, string namespaceName)
    {
        var writer = new SourceWriter(namespaceName);
        writer.Line();
        writer.Documentation("<summary>The fact set: two bytes of the image in each character.</summary>");
        GeneratedCode.Mark(writer);
        using (writer.Open("internal static class FactImage"))
        {
            writer.Documentation(
                image is null ? "<summary>None: the facts have errors.</summary>" : $"<summary>The image with the SHA-256 {image.ContentHash}.</summary>");
            writer.Line($"internal static string Text => {(image is null ? Missing : ImageLiteral.ToLiteral(image.Bytes))};");
        }

        return new GeneratedSource("FactImage.g.cs", writer.ToString());
    }
}
