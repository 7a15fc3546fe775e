using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Ftm;

/// <summary>The places that FollowTheMoney has for entities, statements, qualifiers and identifiers.</summary>
/// <seealso href="https://followthemoney.tech/explorer/"/>
internal static class FtmTerms
{
    public const string Link = "UnknownLink";
    public const string Role = "role";

    private static readonly TermTable Table = TermTable.Read("ftm");

    private static readonly Dictionary<string, string[]> Schemata = Table.Rows("schema")
        .ToDictionary(row => row[0], row => Names(row, 1), StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Values = ByName("value");
    private static readonly Dictionary<string, string[]> Entities = ByName("entity");
    private static readonly Dictionary<string, string[]> Links = ByName("link");
    private static readonly Dictionary<string, string[]> Listings = ByName("listing");
    private static readonly Dictionary<string, string[]> Identifiers = ByName("identifier");
    private static readonly ILookup<string, string[]> Qualifiers =
        Table.Rows("qualifier").ToLookup(row => row[0], row => row[1..], StringComparer.Ordinal);

    /// <summary>The schema of an entity; null if there is none for its kind.</summary>
    public static string? SchemaOf(Entity entity) => Table.ClassOf(entity.Kind);

    /// <summary>The place of a statement; its type is <see cref="FtmPlaceType.None"/> where there is none.</summary>
    public static FtmPlace PlaceOf(Statement statement)
    {
        var name = statement.Predicate.Name;
        if (!statement.IsPlain() || SchemaOf(statement.Subject) is not { } schema)
        {
            return default;
        }

        if (statement.Object.Kind != ValueKind.Entity)
        {
            return Listings.TryGetValue(name, out var listing)
                ? new FtmPlace(FtmPlaceType.Entity, listing[0]) { Source = listing[1], Target = listing[2] }
                : Values.TryGetValue(name, out var value) && Fits(schema, value, 1) ? new FtmPlace(FtmPlaceType.Property, value[0])
                : default;
        }

        if (SchemaOf(statement.Object.AsEntity()) is not { } other)
        {
            return default;
        }

        if (Entities.TryGetValue(name, out var property) && Fits(other, property, 1))
        {
            return new FtmPlace(FtmPlaceType.Property, property[0]);
        }

        return Links.TryGetValue(name, out var link) && Fits(schema, link, 2) && Fits(other, link, 4)
            ? new FtmPlace(FtmPlaceType.Entity, link[0]) { Source = link[1], Target = link[3] }
            : new FtmPlace(FtmPlaceType.Entity, Link) { Source = "subject", Target = "object", Role = statement.Predicate.Label };
    }

    /// <summary>The property of a link or a listing for a qualifier; null if there is none.</summary>
    public static string? PropertyOf(QualifierValue qualifier, string schema) =>
        Qualifiers[qualifier.Qualifier.Name].FirstOrDefault(row => Names(row, 1).Contains(schema))?[0];

    /// <summary>The property of an entity for an identifier; null if there is none.</summary>
    public static string? PropertyOf(ExternalIdentifier identifier, string schema) =>
        Identifiers.TryGetValue(identifier.Scheme.Name, out var row) && Fits(schema, row, 1) ? row[0] : null;

    private static bool Fits(string schema, string[] row, int cell)
    {
        var names = Names(row, cell);
        return names.Length == 0 || names.Contains(schema) || names.Intersect(Schemata[schema]).Any();
    }

    private static string[] Names(string[] row, int cell) => cell < row.Length ? row[cell].Split(',') : [];

    private static Dictionary<string, string[]> ByName(string type) =>
        Table.Rows(type).ToDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);
}
