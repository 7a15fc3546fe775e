using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>Text in a stated language.</summary>
internal sealed class LanguageTextType : FactValueType<LanguageTextValue>
{
    private static readonly string[] Keys = ["text", "language"];

    public override ValueKind Kind => ValueKind.LanguageText;

    public override string Word => "languageText";

    public override CSharpType CSharp => new("global::KnowledgeGraph.LanguageText", IsClass: false, "AsLanguageText");

    public override bool IsText => true;

    public override FactValue? Bind(SyntaxNode node, ValueSlot slot, BindingScope scope)
    {
        var reader = scope.Reader;
        var what = $"'{slot.Name}'";
        if (reader.Mapping(node, what, "{ text: …, language: … }") is not { } mapping)
        {
            return null;
        }

        reader.CheckKeys(mapping, what, Keys);
        var text = reader.Required(mapping, node, what, "text");
        var language = reader.Required(mapping, node, what, "language");
        if (text is null || language is null)
        {
            return null;
        }

        if (LiteralParser.IsLanguageTag(language.Value))
        {
            return new LanguageTextValue(text.Value, language.Value);
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(language), language.Value, "a language tag (BCP 47)");
        return null;
    }

    protected override string CanonicalText(LanguageTextValue value) => $"text@{value.Language} {value.Text}";

    protected override int Write(LanguageTextValue value, ImageModel model, ImageSections sections, StringTable strings)
    {
        sections[SectionId.LanguageTexts].AddInt32(strings.Id(value.Text));
        sections[SectionId.LanguageTexts].AddInt32(strings.Id(value.Language));
        return sections.Count(SectionId.LanguageTexts) - 1;
    }
}

/// <summary>Text in a stated language.</summary>
/// <param name="Language">A BCP 47 tag.</param>
public sealed record LanguageTextValue(string Text, string Language) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.LanguageText;
}
