using System.Text.Json.Nodes;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>Sources, and the passages that are cited of them.</summary>
internal sealed class SourceSchema(FactSet set)
{
    public IEnumerable<(string Name, JsonObject Schema)> Definitions() =>
    [
        ("source", SchemaNode.Mapping(
            [
                ("title", SchemaNode.Reference("text")),
                ("publisher", SchemaNode.Reference("text")),
                ("authors", SchemaNode.Reference("texts")),
                ("published", SchemaNode.Reference("date")),
                ("language", new JsonObject { ["type"] = "string", ["description"] = "A tag of BCP 47." }),
                ("url", SchemaNode.Reference("url")),
                ("licence", SchemaNode.Reference("text")),
                ("reliability",
                    SchemaNode.Words(
                        FormatWords.Reliabilities.Words, "The Admiralty scale: A reliable to E unreliable; F, the default, cannot be judged.")),
                ("file", SchemaNode.Reference("text")),
                ("sha256", new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$", ["description"] = "Of the file's bytes." }),
                ("encoding", new JsonObject
                {
                    ["type"] = "string",
                    ["description"] = "Of the file; utf-8 by default.",
                    ["examples"] = SchemaNode.Strings(DocumentEncoding.Names),
                }),
                ("mayBeQuoted", SchemaNode.Around("Text-quote selectors are allowed.", SchemaNode.Reference("boolean"))),
                ("ends", SchemaNode.Words(
                    FormatWords.Ends.Words, "Whether 'until' is the last day of a state or the first after it; inclusive by default.")),
                ("severity", SchemaNode.Words(
                    FormatWords.Severities.Words, "How severe it is if its statements break a constraint; error by default.")),
                ("entity", SchemaNode.Around("The entity that stands for the document in the graph.", SchemaNode.Reference(KindCover.Any))),
                ("description", SchemaNode.Reference("text")),
                ("derivedFrom", SchemaNode.OneOrMore("derivation")),
                ("uncited", SchemaNode.OneOrMore("uncited")),
                ("marking", SchemaNode.Reference("marking")),
                ("openNames", SchemaNode.Reference("texts")),
            ],
            ["title"])),
        ("sourceId", SchemaNode.AnyOf([.. Known(), SchemaNode.Reference("reference")])),
        ("derivation", SchemaNode.Mapping(
            [
                ("source", SchemaNode.Reference("sourceId")),
                ("inferred", new JsonObject { ["type"] = "boolean", ["description"] = "The document does not say so itself." }),
                ("note", SchemaNode.Reference("text")),
            ],
            ["source"])),
        ("uncited", SchemaNode.Mapping(
            [
                ("passage", new JsonObject { ["type"] = "string", ["pattern"] = "^(0|[1-9][0-9]*)[+][1-9][0-9]*$",
                    ["description"] = "OFFSET+LENGTH" }),
                ("reason", SchemaNode.Words(FormatWords.UncitedReasons.Words, "Why no statement cites it.")),
                ("note", SchemaNode.Reference("text")),
            ],
            ["passage", "reason"])),
        ("quotation", SchemaNode.Mapping(
            [
                ("source", SchemaNode.Reference("sourceId")),
                ("exact", SchemaNode.Reference("text")),
                ("prefix", SchemaNode.Reference("text")),
                ("suffix", SchemaNode.Reference("text")),
            ],
            ["source", "exact"])),
        ("row", SchemaNode.Mapping(
            [
                ("source", SchemaNode.Reference("sourceId")),
                ("row", new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["description"] = "From 1, with the header." }),
                ("digest", SchemaNode.Reference("digest")),
            ],
            ["source", "row"])),
        ("pointer", SchemaNode.Mapping(
            [
                ("source", SchemaNode.Reference("sourceId")),
                ("pointer", new JsonObject { ["type"] = "string", ["pattern"] = "^(/.*)?$", ["description"] = "A JSON pointer." }),
                ("digest", SchemaNode.Reference("digest")),
            ],
            ["source", "pointer"])),
        ("digest", new JsonObject { ["type"] = SchemaNode.Strings(["string", "number"]), ["pattern"] = "^[0-9a-f]{8}$" }),
        ("wholeDocument", SchemaNode.Mapping([("source", SchemaNode.Reference("sourceId"))], ["source"])),
        ("cited", SchemaNode.AnyOf(
            [
                SchemaNode.Reference("passage"), SchemaNode.Reference("sourceId"), SchemaNode.Reference("quotation"),
                SchemaNode.Reference("row"), SchemaNode.Reference("pointer"), SchemaNode.Reference("wholeDocument"),
            ])),
        ("passage", new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*@(0|[1-9][0-9]*)[+][1-9][0-9]*#[0-9a-f]{8}$",
            ["description"] = "SOURCE@OFFSET+LENGTH#DIGEST, as 'kg cite' writes it.",
            ["defaultSnippets"] = SchemaNode.List(set.Sources.Select(source =>
                new JsonObject { ["label"] = source.Id, ["description"] = source.Title, ["body"] = source.Id + "@" })),
        }),
        ("evidence", SchemaNode.OneOrMore("cited")),
    ];

    private JsonObject[] Known() =>
        set.Sources.Count == 0 ? [] : [SchemaNode.Constants(set.Sources.Select(source => (source.Id, source.Title)))];
}
