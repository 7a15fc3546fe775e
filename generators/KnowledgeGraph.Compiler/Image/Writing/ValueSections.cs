using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes values: what fits goes into the 32 bits beside its type, the rest into a table of its type.</summary>
internal static class ValueSections
{
    /// <summary>The type of <paramref name="value"/> as its byte in the image.</summary>
    public static byte TypeOf(FactValue value) => (byte)(value switch
    {
        EntityValue => ValueKind.Entity,
        TextValue => ValueKind.Text,
        LanguageTextValue => ValueKind.LanguageText,
        IntegerValue => ValueKind.Integer,
        DecimalValue => ValueKind.Decimal,
        BooleanValue => ValueKind.Boolean,
        DateValue => ValueKind.Date,
        QuantityValue => ValueKind.Quantity,
        UrlValue => ValueKind.Url,
        EnumerationMember => ValueKind.Enumeration,
        _ => throw new ArgumentException($"No such value: {value.GetType().Name}.", nameof(value)),
    });

    /// <summary>Writes what needs a table and answers the 32 bits: the value itself, or the row where it stands.</summary>
    public static int Write(FactValue value, ImageModel model, ImageSections sections, StringTable strings)
    {
        switch (value)
        {
            case EntityValue entity:
                return model.EntityRows.Row(entity.Id);
            case TextValue text:
                return strings.Id(text.Text);
            case UrlValue url:
                return strings.Id(url.Url);
            case BooleanValue boolean:
                return boolean.Value ? 1 : 0;
            case EnumerationMember member:
                return model.EnumerationValueRows.Row(ImageModel.MemberName(member.Enumeration, member.Name));
            case LanguageTextValue text:
                sections[SectionId.LanguageTexts].AddInt32(strings.Id(text.Text));
                sections[SectionId.LanguageTexts].AddInt32(strings.Id(text.Language));
                return sections.Count(SectionId.LanguageTexts) - 1;
            case IntegerValue integer:
                sections[SectionId.Integers].AddUInt64(unchecked((ulong)integer.Value));
                return sections.Count(SectionId.Integers) - 1;
            case DecimalValue number:
                return WriteDecimal(number.Value, sections);
            case DateValue date:
                sections[SectionId.Dates].AddInt32(strings.Id(date.Time.Edtf));
                sections[SectionId.Dates].AddInt32(date.Time.EarliestDay);
                sections[SectionId.Dates].AddInt32(date.Time.LatestDay);
                return sections.Count(SectionId.Dates) - 1;
            case QuantityValue quantity:
                return WriteQuantity(quantity, model, sections);
            default:
                throw new ArgumentException($"No such value: {value.GetType().Name}.", nameof(value));
        }
    }

    private static int WriteQuantity(QuantityValue quantity, ImageModel model, ImageSections sections)
    {
        var amount = WriteDecimal(quantity.Amount, sections);
        var upper = quantity.UpperAmount is { } end ? WriteDecimal(end, sections) : ImageLayout.None;
        var quantities = sections[SectionId.Quantities];
        quantities.AddInt32(amount);
        quantities.AddInt32(upper);
        quantities.AddInt32(model.UnitRows.Row(quantity.Unit));
        quantities.AddByte((byte)quantity.Comparator);
        quantities.AddByte((byte)quantity.Period);
        quantities.AddUInt16(0);
        return sections.Count(SectionId.Quantities) - 1;
    }

    /// <summary>The four words of <see cref="decimal.GetBits(decimal)"/>, which keep the digits as written: 2.50 stays 2.50.</summary>
    private static int WriteDecimal(decimal value, ImageSections sections)
    {
        foreach (var word in decimal.GetBits(value))
        {
            sections[SectionId.Decimals].AddInt32(word);
        }

        return sections.Count(SectionId.Decimals) - 1;
    }
}
