using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>
/// Values, as YAML's own types see them: to a validator <c>2024</c> is a number and to a fact file a year, so texts and dates may be
/// numbers too.
/// </summary>
internal static class ValueSchema
{
    private const string Date = $"({WholeDate}[?~%]?|{DayAndTime})";

    private const string WholeDate = "([0-9]{8}|-?[0-9]{2}([0-9]{2}|[0-9]X|XX)(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?|Y-?[0-9]{5,7})";

    // Wider than the compiler's rule, which says better what is wrong with a time of day.
    private const string DayAndTime =
        "(-?[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8})[Tt ][0-9]{2}:?[0-9]{2}(:?[0-9]{2}([.,][0-9]+)?)?( *([Zz]|[-+][0-9]{2}(:?[0-9]{2})?))?";

    /// <summary>A type without a definition here is a text to editors; the compiler knows better.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> Definitions(OntologySymbol ontology)
    {
        var known = Known(ontology).ToArray();
        return
        [
            .. known,
            .. FormatWords.LiteralTypes.Words
                .Except(known.Select(definition => definition.Name))
                .Select(word => (word, new JsonObject { ["type"] = SchemaNode.Strings(["string", "number"]) })),
        ];
    }

    /// <summary>The value of a predicate or qualifier.</summary>
    public static JsonObject Of(ValueKind type, IEnumerable<string> range, string? enumeration, string description) =>
        SchemaNode.Around(description, type switch
        {
            ValueKind.Entity => KindCover.Entities(range),
            ValueKind.Enumeration => [SchemaNode.Reference("enumeration." + enumeration)],
            _ => [SchemaNode.Reference(FormatWords.LiteralTypes.WordOf(type))],
        });

    private static IEnumerable<(string Name, JsonObject Schema)> Known(OntologySymbol ontology) =>
    [
        ("id", new JsonObject { ["type"] = "string", ["pattern"] = KindCover.Id }),
        ("reference", new JsonObject { ["type"] = "string", ["pattern"] = KindCover.ReferencedId }),
        ("text", new JsonObject { ["type"] = SchemaNode.Strings(["string", "number", "boolean"]) }),
        ("texts", SchemaNode.OneOrMore("text")),
        ("boolean", new JsonObject { ["type"] = "boolean" }),
        ("integer", Number("integer", "^[-+]?[0-9]+(_[0-9]+)*$", "A whole number; underscores may stand between digits.")),
        ("decimal", Number(
            "number", @"^[-+]?[0-9]+(_[0-9]+)*(\.[0-9]+(_[0-9]+)*)?$", "A decimal number; underscores may stand between digits.")),
        ("date", new JsonObject
        {
            ["type"] = SchemaNode.Strings(["string", "integer"]),
            ["pattern"] = $@"^({Date}|({Date}|(\.\.)?)/({Date}|(\.\.)?))$",
            ["description"] = "EDTF, level 0 or 1: 2024, 2024-10, 2023-07-11, 2025-21, 2025?, 202X, 2023-07-11/2023-07-12, ../2024-10. "
                + "A time of day may follow a day: 2023-07-11T10:00:00Z.",
        }),
        ("end", SchemaNode.AnyOf([SchemaNode.Reference("date"), SchemaNode.Words([("..", "It goes on.")])])),
        ("url", new JsonObject { ["type"] = "string", ["pattern"] = "^https?://" }),
        ("languageText", SchemaNode.Mapping(
            [("text", SchemaNode.Reference("text")),
                ("language", new JsonObject { ["type"] = "string", ["description"] = "A tag of BCP 47." })],
            ["text", "language"])),
        ("quantity", SchemaNode.Mapping(
            [
                ("amount", SchemaNode.Reference("decimal")),
                ("upTo", SchemaNode.Reference("decimal")),
                ("unit", SchemaNode.Words(ontology.Units.Select(unit => (unit.Name, unit.Description)))),
                ("per", SchemaNode.Words(FormatWords.Periods.Words, "The period of a rate.")),
                ("comparator", SchemaNode.Words(FormatWords.Comparators.Words, "How the true value relates to the amount.")),
            ],
            ["amount", "unit"])),
        .. ontology.Enumerations.Select(enumeration => (
            "enumeration." + enumeration.Name,
            SchemaNode.Words(enumeration.Values.Select(value => (value.Name, value.Description, value.Deprecated)), enumeration.Description))),
    ];

    private static JsonObject Number(string type, string pattern, string description) => new()
    {
        ["type"] = SchemaNode.Strings([type, "string"]),
        ["pattern"] = pattern,
        ["description"] = description,
    };
}
