using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>True or false.</summary>
internal sealed class BooleanType : ScalarType<BooleanValue>
{
    public override ValueKind Kind => ValueKind.Boolean;

    public override string Word => "boolean";

    public override CSharpType CSharp => new("bool", IsClass: false, "AsBoolean");

    protected override string Form => "true or false";

    protected override string Advice(string text) => BooleanAdvice.Of(text);

    protected override BooleanValue? Parse(string text) => text is "true" or "false" ? new BooleanValue(text == "true") : null;

    protected override string CanonicalText(BooleanValue value) => value.Value ? "boolean true" : "boolean false";

    protected override int Write(BooleanValue value, ImageModel model, ImageSections sections, StringTable strings) => value.Value ? 1 : 0;
}

/// <summary>True or false.</summary>
public sealed record BooleanValue(bool Value) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Boolean;
}
