using System.Globalization;
using System.Text.Json.Serialization;
using KnowledgeGraph.Json;

namespace KnowledgeGraph;

/// <summary>
/// The object of a statement or the value of a qualifier. <see cref="Kind"/> determines which accessor applies; any other throws
/// <see cref="InvalidOperationException"/>.
/// </summary>
[JsonConverter(typeof(FactValueJsonConverter))]
public readonly record struct FactValue
{
    private readonly FactGraph _graph;
    private readonly int _raw;

    internal FactValue(FactGraph graph, ValueKind kind, int raw)
    {
        _graph = graph;
        _raw = raw;
        Kind = kind;
    }

    /// <summary>The kind of the value.</summary>
    public ValueKind Kind { get; }

    public Entity AsEntity() => new(_graph, new EntityRow(Raw(ValueKind.Entity)));

    /// <summary>Returns the text, the text without its language, or the URL, decoded.</summary>
    public string AsText() => _graph.Texts.Text(TextId());

    /// <summary>Returns the text, the text without its language, or the URL, as stored in the image.</summary>
    public ReadOnlySpan<byte> AsUtf8() => _graph.Texts.Utf8(TextId());

    /// <summary>Returns the BCP 47 tag of a <see cref="ValueKind.LanguageText"/>.</summary>
    public string Language() => _graph.Texts.Text(_graph.Values.LanguageText(Raw(ValueKind.LanguageText)).Language);

    /// <summary>Returns the BCP 47 tag of a <see cref="ValueKind.LanguageText"/> as stored in the image.</summary>
    public ReadOnlySpan<byte> LanguageUtf8() => _graph.Texts.Utf8(_graph.Values.LanguageText(Raw(ValueKind.LanguageText)).Language);

    /// <summary>The text with its language.</summary>
    public LanguageText AsLanguageText() => new(AsText(), Language());

    /// <summary>The absolute URL.</summary>
    public Uri AsUri() => new(_graph.Texts.Text(Raw(ValueKind.Url)), UriKind.Absolute);

    public long AsInteger() => _graph.Values.Integers[Raw(ValueKind.Integer)];

    /// <summary>Returns the number with the digits as written: 2.50 keeps its zero.</summary>
    public decimal AsDecimal() => _graph.Values.Decimal(Raw(ValueKind.Decimal));

    public bool AsBoolean() => Raw(ValueKind.Boolean) != 0;

    public FuzzyDate AsDate()
    {
        var record = _graph.Values.Date(Raw(ValueKind.Date));
        return new FuzzyDate(_graph.Texts.Text(record.Edtf), record.EarliestDay, record.LatestDay);
    }

    /// <summary>Returns the EDTF of a <see cref="ValueKind.Date"/> as stored in the image.</summary>
    public ReadOnlySpan<byte> EdtfUtf8() => _graph.Texts.Utf8(_graph.Values.Date(Raw(ValueKind.Date)).Edtf);

    /// <summary>Returns the first day that a <see cref="ValueKind.Date"/> may mean; see <see cref="FuzzyDate.EarliestDay"/>.</summary>
    public int EarliestDay() => _graph.Values.Date(Raw(ValueKind.Date)).EarliestDay;

    /// <summary>Returns the last day that a <see cref="ValueKind.Date"/> may mean; see <see cref="FuzzyDate.LatestDay"/>.</summary>
    public int LatestDay() => _graph.Values.Date(Raw(ValueKind.Date)).LatestDay;

    public Quantity AsQuantity()
    {
        var record = _graph.Values.Quantity(Raw(ValueKind.Quantity));
        return new Quantity(
            _graph.Values.Decimal(record.Amount),
            record.UpperAmount < 0 ? null : _graph.Values.Decimal(record.UpperAmount),
            _graph.Ontology.Units[record.Unit],
            record.Comparator,
            record.Period);
    }

    public EnumerationValue AsEnumerationValue() => _graph.Ontology.EnumerationValues[Raw(ValueKind.Enumeration)];

    /// <inheritdoc />
    public override string ToString() => Kind switch
    {
        _ when _graph is null => "",
        ValueKind.Entity => AsEntity().Id,
        ValueKind.Integer => AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => AsDecimal().ToString(CultureInfo.InvariantCulture),
        ValueKind.Boolean => AsBoolean() ? "true" : "false",
        ValueKind.Date => AsDate().Edtf,
        ValueKind.Quantity => AsQuantity().ToString(),
        ValueKind.Enumeration => AsEnumerationValue().Name,
        _ => AsText(),
    };

    /// <summary>Whether a value of another graph says the same. Allocates for numbers, quantities and enumerations only.</summary>
    internal bool IsSameAs(FactValue other) => Kind == other.Kind && Kind switch
    {
        ValueKind.Entity => AsEntity().IdUtf8.SequenceEqual(other.AsEntity().IdUtf8),
        ValueKind.Integer => AsInteger() == other.AsInteger(),
        ValueKind.Boolean => AsBoolean() == other.AsBoolean(),
        ValueKind.Date => EdtfUtf8().SequenceEqual(other.EdtfUtf8()),
        ValueKind.LanguageText => AsUtf8().SequenceEqual(other.AsUtf8()) && LanguageUtf8().SequenceEqual(other.LanguageUtf8()),
        ValueKind.Text or ValueKind.Url => AsUtf8().SequenceEqual(other.AsUtf8()),
        _ => ToString() == other.ToString(),
    };

    /// <summary>The value in the report of a change.</summary>
    internal string ToChangeText() => Kind == ValueKind.LanguageText ? $"{AsText()} ({Language()})" : ToString();

    private int TextId() => Kind switch
    {
        ValueKind.Text or ValueKind.Url => _raw,
        ValueKind.LanguageText => _graph.Values.LanguageText(_raw).Text,
        _ => throw new InvalidOperationException($"The value is not a text but of kind {Kind}."),
    };

    private int Raw(ValueKind expected) => Kind == expected
        ? _raw
        : throw new InvalidOperationException($"The value is not of kind {expected} but {Kind}.");
}
