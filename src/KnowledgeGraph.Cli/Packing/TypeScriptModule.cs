using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Cli.Packing;

/// <summary>The facts as a JavaScript module, and its types: an entity has the type of its kind, and a statement that of its predicate.</summary>
internal static class TypeScriptModule
{
    /// <summary>A union of more ids than this makes compilers and editors slow: then an id is any text.</summary>
    private const int MaxIds = 5_000;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The declarations.</summary>
    public static string Types(FactGraph graph)
    {
        var large = LargeIntegers.Of(graph);
        var text = new StringBuilder();
        text.Append("// The types of ").Append(OneLine(graph.Ontology.Name)).Append(", written by kg pack.\n\n");
        Interface("Ids", "The ids of entities, by kind.", graph.Ontology.Kinds.Select(kind => (kind.Name, kind.Description, IdsOf(kind, graph))));
        Interface(
            "Kinds", "The concrete kinds that a kind covers.",
            graph.Ontology.Kinds.Select(kind => (kind.Name, kind.Description, Union(kind.ConcreteKinds.Select(concrete => Quoted(concrete.Name))))));
        Interface(
            "Enumerations", "The values of enumerations, by name.",
            graph.Ontology.Enumerations.Select(item => (item.Name, item.Description, Union(item.Values.Select(value => Quoted(value.Name))))));
        Interface(
            "Predicates", "The shape of the statements of each predicate.",
            graph.Ontology.Predicates.Select(predicate => (predicate.Name, predicate.Description, TypeOf(predicate, large))));
        text.Append(Common);
        return text.ToString();

        void Interface(string name, string description, IEnumerable<(string Name, string Description, string Type)> members)
        {
            text.Append("/** ").Append(description).Append(" */\nexport interface ").Append(name).Append(" {\n");
            foreach (var member in members)
            {
                text.Append("  /** ").Append(OneLine(member.Description)).Append(" */\n  readonly ").Append(member.Name).Append(": ")
                    .Append(member.Type).Append(";\n");
            }

            text.Append("}\n\n");
        }
    }

    /// <summary>The values.</summary>
    public static string Code(PackSource source)
    {
        var graph = source.Graph;
        var text = new StringBuilder();
        text.Append("// The facts of ").Append(OneLine(graph.Ontology.Name)).Append(", written by kg pack.\n");
        text.Append("export const name = ").Append(Json(json => json.WriteStringValue(graph.Ontology.Name))).Append(";\n");
        text.Append("export const contentHash = ").Append(Quoted(graph.ContentHash)).Append(";\n");
        text.Append("export const image = new URL('./facts.kg', import.meta.url);\n");
        text.Append("export const schema = new URL('./schema.graphql', import.meta.url);\n");
        text.Append("export const entities = {\n");
        foreach (var entity in graph.Entities)
        {
            text.Append("  ").Append(Quoted(entity.Id)).Append(": ").Append(Json(json => Write(entity, json))).Append(",\n");
        }

        text.Append("};\nexport const statements = [\n");
        foreach (var statement in graph.Statements)
        {
            text.Append("  ").Append(Json(json => Write(statement, json))).Append(",\n");
        }

        return text.Append("];\n").ToString();
    }

    private const string Common =
        """
        export type Kind = keyof Ids;
        export type Predicate = keyof Predicates;

        /** The id of an entity of a kind, or of any. */
        export type Id<K extends Kind = Kind> = Ids[K];

        export interface Entity<K extends Kind = Kind> {
          readonly id: Ids[K];
          readonly kind: Kinds[K];
          readonly name: string;
          readonly description?: string;
          readonly aliases?: readonly string[];
          readonly identifiers?: Readonly<Record<string, readonly string[]>>;
        }

        export interface Quantity {
          readonly amount: number;
          readonly upTo?: number;
          readonly unit: string;
          readonly per?: "day" | "week" | "month" | "quarter" | "year";
          readonly comparator?: "about" | "atLeast" | "moreThan" | "atMost" | "lessThan";
        }

        export interface LanguageText {
          readonly text: string;
          readonly language: string;
        }

        /** Whatever its predicate, a statement has these. Dates are EDTF. */
        export interface StatementBase {
          readonly id: string;
          readonly since?: string;
          readonly until?: string;
          readonly on?: string;
          readonly modality: "asserted" | "reported" | "planned" | "proposed" | "forecast" | "hypothetical" | "negated";
          readonly rank: "preferred" | "normal" | "deprecated";
          readonly basis: "explicit" | "implied" | "derived";
          readonly attributedTo?: Id;
          readonly note?: string;
          readonly sources: readonly string[];
        }

        /** A statement of a predicate, or of any: compare `predicate` to know the type of `object`. */
        export type Statement<P extends Predicate = Predicate> =
          { [Name in P]: StatementBase & { readonly predicate: Name } & Predicates[Name] }[P];

        /** The name of the set. */
        export declare const name: string;
        /** Equal for equal facts: the content hash of the image. */
        export declare const contentHash: string;
        /** The image, for kg and the server. */
        export declare const image: URL;
        /** The GraphQL schema. */
        export declare const schema: URL;
        /** The entities by id. */
        export declare const entities: { readonly [K in Kinds[Kind] as Ids[K] & string]: Entity<K> };
        /** The statements, stated and derived. */
        export declare const statements: readonly Statement[];

        """;

    private static string IdsOf(KnowledgeGraph.Kind kind, FactGraph graph)
    {
        if (kind.IsAbstract)
        {
            return Union(kind.ConcreteKinds.Select(concrete => $"Ids[{Quoted(concrete.Name)}]"));
        }

        var entities = graph.EntitiesOf(kind);
        return entities.Count > MaxIds ? "string" : Union(entities.Select(entity => Quoted(entity.Id)));
    }

    private static string TypeOf(KnowledgeGraph.Predicate predicate, LargeIntegers large)
    {
        var type = $"{{ readonly subject: {Kinds(predicate.Domain)}; "
            + $"readonly object: {TypeOf(predicate.ValueKind, predicate.Range, predicate.Enumeration, large.Predicates.Contains(predicate.Name))}";
        if (predicate.AllowedQualifiers.Length == 0)
        {
            return type + " }";
        }

        var required = predicate.RequiredQualifiers.Length > 0 ? "" : "?";
        return $"{type}; readonly qualifiers{required}: {{ "
            + string.Join("; ", predicate.AllowedQualifiers.Select(qualifier =>
                $"readonly {qualifier.Name}{(predicate.RequiredQualifiers.Contains(qualifier) ? "" : "?")}: "
                    + $"readonly ({TypeOf(qualifier.ValueKind, qualifier.Range, qualifier.Enumeration, large.Qualifiers.Contains(qualifier.Name))})[]"))
            + " } }";
    }

    private static string TypeOf(ValueKind type, IEnumerable<KnowledgeGraph.Kind> range, Enumeration? enumeration, bool isLarge) => type switch
    {
        ValueKind.Entity => Kinds(range),
        ValueKind.Integer when isLarge => "number | bigint",
        ValueKind.Integer or ValueKind.Decimal => "number",
        ValueKind.Boolean => "boolean",
        ValueKind.Quantity => "Quantity",
        ValueKind.LanguageText => "LanguageText",
        ValueKind.Enumeration => $"Enumerations[{Quoted(enumeration!.Name)}]",
        _ => "string",
    };

    private static string Kinds(IEnumerable<KnowledgeGraph.Kind> kinds) => Union(kinds.Select(kind => $"Ids[{Quoted(kind.Name)}]"));

    private static string Union(IEnumerable<string> types) => string.Join(" | ", types) is { Length: > 0 } union ? union : "never";

    /// <summary>Names and ids have no character that would have to be escaped.</summary>
    private static string Quoted(string name) => $"\"{name}\"";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace("*/", "* /", StringComparison.Ordinal);

    private static void Write(Entity entity, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("kind", entity.Kind.Name);
        json.WriteString("name", entity.Name);
        Optional(json, "description", entity.Description);
        if (entity.Aliases.Count > 0)
        {
            json.WriteStartArray("aliases");
            foreach (var alias in entity.Aliases)
            {
                json.WriteStringValue(alias);
            }

            json.WriteEndArray();
        }

        if (entity.Identifiers.Count > 0)
        {
            json.WriteStartObject("identifiers");
            foreach (var scheme in entity.Identifiers.GroupBy(identifier => identifier.Scheme.Name))
            {
                json.WriteStartArray(scheme.Key);
                foreach (var identifier in scheme)
                {
                    json.WriteStringValue(identifier.Value);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Statement statement, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("predicate", statement.Predicate.Name);
        json.WriteString("subject", statement.Subject.Id);
        json.WritePropertyName("object");
        Write(statement.Object, json);
        if (statement.Qualifiers.Count > 0)
        {
            json.WriteStartObject("qualifiers");
            foreach (var qualifier in statement.Qualifiers.GroupBy(qualifier => qualifier.Qualifier.Name))
            {
                json.WriteStartArray(qualifier.Key);
                foreach (var (_, value) in qualifier)
                {
                    Write(value, json);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        Optional(json, "since", statement.Since);
        Optional(json, "until", statement.Until);
        Optional(json, "on", statement.On);
        json.WriteString("modality", Word(statement.Modality));
        json.WriteString("rank", Word(statement.Rank));
        json.WriteString("basis", Word(statement.Basis));
        Optional(json, "attributedTo", statement.AttributedTo?.Id);
        Optional(json, "note", statement.Note);
        json.WriteStartArray("sources");
        foreach (var source in statement.Evidence.Select(passage => passage.Source.Id).Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(FactValue value, Utf8JsonWriter json)
    {
        switch (value.Kind)
        {
            case ValueKind.Integer when LargeIntegers.IsLarge(value):
                json.WriteRawValue($"{value}n", skipInputValidation: true);
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Decimal:
                json.WriteNumberValue(value.AsDecimal());
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.LanguageText:
                json.WriteStartObject();
                json.WriteString("text", value.AsText());
                json.WriteString("language", value.Language());
                json.WriteEndObject();
                break;
            case ValueKind.Quantity:
                Write(value.AsQuantity(), json);
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void Write(Quantity quantity, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("amount", quantity.Amount);
        if (quantity.UpperAmount is { } upper)
        {
            json.WriteNumber("upTo", upper);
        }

        json.WriteString("unit", quantity.Unit.Name);
        if (quantity.Period != QuantityPeriod.None)
        {
            json.WriteString("per", Word(quantity.Period));
        }

        if (quantity.Comparator != QuantityComparator.Exactly)
        {
            json.WriteString("comparator", Word(quantity.Comparator));
        }

        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Compact))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
