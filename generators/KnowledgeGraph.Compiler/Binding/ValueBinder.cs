using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds a value to the type that the ontology gives it.</summary>
internal static class ValueBinder
{
    private static readonly string[] LanguageTextKeys = ["text", "language"];

    /// <summary>The value; null, with a diagnostic, where the node is no value of the slot.</summary>
    public static FactValue? Bind(SyntaxNode node, ValueSlot slot, FactIndex index, NodeReader reader)
    {
        if (slot.Type == ValueKind.Quantity)
        {
            return QuantityBinder.Bind(node, slot.Name, index, reader);
        }

        if (slot.Type == ValueKind.LanguageText)
        {
            return BindLanguageText(node, slot.Name, reader);
        }

        return reader.Scalar(node, $"'{slot.Name}'") is { } scalar ? BindScalar(scalar, slot, index, reader) : null;
    }

    private static FactValue? BindScalar(ScalarSyntax scalar, ValueSlot slot, FactIndex index, NodeReader reader)
    {
        var text = scalar.Value;
        switch (slot.Type)
        {
            case ValueKind.Entity:
                return BindEntity(scalar, slot, index, reader);
            case ValueKind.Enumeration:
                return BindEnumeration(scalar, slot.Enumeration!, index, reader);
            case ValueKind.Text:
                return new TextValue(text);
            case ValueKind.Date:
                return TimeBinder.BindDate(scalar, reader) is { } date ? new DateValue(date.ToTimeValue()) : null;
            case ValueKind.Integer when LiteralParser.TryInteger(text, out var integer):
                return new IntegerValue(integer);
            case ValueKind.Decimal when LiteralParser.TryDecimal(text, out var number):
                return new DecimalValue(number);
            case ValueKind.Boolean when text is "true" or "false":
                return new BooleanValue(text == "true");
            case ValueKind.Url when UrlRules.IsAbsoluteHttp(text):
                return new UrlValue(text);
            default:
                reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(scalar), text, Form(slot.Type));
                return null;
        }
    }

    private static EntityValue? BindEntity(ScalarSyntax scalar, ValueSlot slot, FactIndex index, NodeReader reader)
    {
        if (!ReferenceChecker.IsEntity(scalar, index, reader))
        {
            return null;
        }

        if (index.EntityKinds[scalar.Value] is { } kind && !slot.RangeCover.Contains(kind))
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.WrongRange, reader.At(scalar), index.LocationOf(scalar.Value), scalar.Value, KindPhrase.Of(kind),
                slot.Name, KindPhrase.OneOf(slot.Range));
        }

        return new EntityValue(scalar.Value);
    }

    private static EnumerationMember? BindEnumeration(ScalarSyntax scalar, string name, FactIndex index, NodeReader reader)
    {
        var enumeration = index.Ontology.Enumerations[name];
        if (enumeration.Values.Contains(scalar.Value))
        {
            return new EnumerationMember(name, scalar.Value);
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.UnknownWord, reader.At(scalar), scalar.Value, $"the enumeration '{name}'",
            reader.Suggester.Hint(scalar.Value, enumeration.Values));
        return null;
    }

    private static LanguageTextValue? BindLanguageText(SyntaxNode node, string name, NodeReader reader)
    {
        var what = $"'{name}'";
        if (reader.Mapping(node, what, "{ text: …, language: … }") is not { } mapping)
        {
            return null;
        }

        reader.CheckKeys(mapping, what, LanguageTextKeys);
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

        reader.Diagnostics.Report(
            DiagnosticCatalogue.MalformedValue, reader.At(language), language.Value, "a language tag (BCP 47)");
        return null;
    }

    private static string Form(ValueKind type) => type switch
    {
        ValueKind.Integer => "a whole number",
        ValueKind.Decimal => "a decimal number",
        ValueKind.Boolean => "true or false",
        _ => "an absolute http or https URL",
    };
}
