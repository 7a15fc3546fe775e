using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>
/// Everything that the compiler knows about a type of value: how it is written in fact files and in the image, and its C# type. A new type is
/// a subclass, its value and a line in <see cref="FactValueTypes"/>.
/// </summary>
internal abstract class FactValueType
{
    public abstract ValueKind Kind { get; }

    /// <summary>The name of the type in an ontology; null where it is not named by a word of the format.</summary>
    public virtual string? Word => null;

    /// <summary>Its C# type; null where the generator emits one.</summary>
    public virtual CSharpType? CSharp => null;

    /// <summary>Whether its values are texts, for which an ontology may give a format.</summary>
    public virtual bool IsText => false;

    /// <summary>Whether an ontology may list the values that are allowed.</summary>
    public virtual bool CanBeListed => false;

    /// <summary>The value; null, with a diagnostic, where the node is not a value of the slot.</summary>
    public abstract FactValue? Bind(SyntaxNode node, ValueSlot slot, BindingScope scope);

    /// <summary>The canonical text of a value that an ontology lists; null where the text is not a value of this type.</summary>
    public virtual string? ListedText(string text) => text;

    /// <summary>One text for one value, the type in front: what identity and comparison are computed over.</summary>
    public abstract string CanonicalText(FactValue value);

    /// <summary>Writes what needs a table and returns the 32 bits of the image: the value itself, or its row in that table.</summary>
    public abstract int Write(FactValue value, ImageModel model, ImageSections sections, StringTable strings);
}

/// <inheritdoc />
/// <typeparam name="TValue">The values of the type.</typeparam>
internal abstract class FactValueType<TValue> : FactValueType
    where TValue : FactValue
{
    /// <inheritdoc />
    public sealed override string CanonicalText(FactValue value) => CanonicalText((TValue)value);

    /// <inheritdoc />
    public sealed override int Write(FactValue value, ImageModel model, ImageSections sections, StringTable strings) =>
        Write((TValue)value, model, sections, strings);

    /// <inheritdoc cref="FactValueType.CanonicalText"/>
    protected abstract string CanonicalText(TValue value);

    /// <inheritdoc cref="FactValueType.Write"/>
    protected abstract int Write(TValue value, ImageModel model, ImageSections sections, StringTable strings);
}
