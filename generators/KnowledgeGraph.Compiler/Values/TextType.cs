using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>Plain text.</summary>
internal sealed class TextType : ScalarType<TextValue>
{
    public override ValueKind Kind => ValueKind.Text;

    public override string Word => "text";

    public override CSharpType CSharp => new("string", IsClass: true, "AsText");

    public override bool IsText => true;

    public override bool CanBeListed => true;

    protected override string Form => "a text";

    protected override TextValue Parse(string text) => new(text);

    protected override string CanonicalText(TextValue value) => "text " + value.Text;

    protected override int Write(TextValue value, ImageModel model, ImageSections sections, StringTable strings) => strings.Id(value.Text);
}

/// <summary>Plain text.</summary>
public sealed record TextValue(string Text) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Text;
}
