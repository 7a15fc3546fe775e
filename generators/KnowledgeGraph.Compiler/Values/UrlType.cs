using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>An absolute URL.</summary>
internal sealed class UrlType : ScalarType<UrlValue>
{
    public override ValueKind Kind => ValueKind.Url;

    public override string Word => "url";

    public override CSharpType CSharp => new("global::System.Uri", IsClass: true, "AsUri");

    public override bool IsText => true;

    public override bool CanBeListed => true;

    protected override string Form => "an absolute http or https URL";

    protected override string Advice(string text) => UrlRules.Advice(text);

    protected override UrlValue? Parse(string text) => UrlRules.IsAbsoluteHttp(text) ? new UrlValue(text) : null;

    protected override string CanonicalText(UrlValue value) => "url " + value.Url;

    protected override int Write(UrlValue value, ImageModel model, ImageSections sections, StringTable strings) => strings.Id(value.Url);
}

/// <summary>An absolute URL.</summary>
public sealed record UrlValue(string Url) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Url;
}
