using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Rdf;

/// <summary>Values of facts as RDF. A quantity is a node, since a literal has one number and no unit; all others are literals.</summary>
internal static partial class RdfValues
{
    /// <param name="quantity">The IRI that a quantity gets.</param>
    public static RdfTerm Of(FactValue value, RdfNames names, string quantity) => value.Kind switch
    {
        ValueKind.Entity => RdfTerm.Iri(names.Of(value.AsEntity())),
        ValueKind.LanguageText => new RdfTerm(value.AsText(), IsIri: false, Language: value.Language()),
        ValueKind.Integer => RdfTerm.Typed(value.ToString(), RdfNames.Xsd + "integer"),
        ValueKind.Decimal => RdfTerm.Typed(value.ToString(), RdfNames.Xsd + "decimal"),
        ValueKind.Boolean => RdfTerm.Typed(value.ToString(), RdfNames.Xsd + "boolean"),
        ValueKind.Date => Date(value.ToString()),
        ValueKind.Quantity => RdfTerm.Iri(quantity),
        ValueKind.Url => RdfTerm.Typed(value.AsText(), RdfNames.Xsd + "anyURI"),
        ValueKind.Enumeration => RdfTerm.Typed(value.ToString(), names.Of(value.AsEnumerationValue().Enumeration)),
        _ => RdfTerm.Text(value.AsText()),
    };

    /// <summary>A date with the datatype of its precision.</summary>
    public static RdfTerm Date(string edtf) => RdfTerm.Typed(edtf, edtf switch
    {
        _ when Year().IsMatch(edtf) => RdfNames.Xsd + "gYear",
        _ when Month().IsMatch(edtf) => RdfNames.Xsd + "gYearMonth",
        _ when IsDay(edtf) => RdfNames.Xsd + "date",
        _ => RdfNames.Edtf,
    });

    /// <summary>The node of a quantity.</summary>
    public static RdfNode Node(Quantity quantity, string iri)
    {
        var node = new RdfNode(iri);
        node.Add(RdfNames.Type, RdfTerm.Iri(RdfNames.Terms + "Quantity"));
        node.Add(RdfNames.Label, quantity.ToString());
        node.Add(RdfNames.Terms + "amount", Decimal(quantity.Amount), RdfNames.Xsd + "decimal");
        node.Add(RdfNames.Terms + "upTo", quantity.UpperAmount is { } upper ? Decimal(upper) : null, RdfNames.Xsd + "decimal");
        node.Add(RdfNames.Terms + "unit", quantity.Unit.Name);
        node.Add(RdfNames.Terms + "per", quantity.Period == QuantityPeriod.None ? null : Words.Of(quantity.Period));
        node.Add(RdfNames.Terms + "comparator", Words.Of(quantity.Comparator));
        return node;
    }

    /// <summary>Whether a text is an absolute IRI that needs no escapes.</summary>
    public static bool IsIri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && Uri.IsWellFormedUriString(text, UriKind.Absolute);

    private static bool IsDay(string edtf) =>
        DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Decimal(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\A[0-9]{4}-(0[1-9]|1[0-2])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
