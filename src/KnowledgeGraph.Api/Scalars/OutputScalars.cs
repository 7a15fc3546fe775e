using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Scalars;

/// <summary>A scalar that is sent and, so far, never asked for: what resolvers write is what it is.</summary>
internal static class OutputScalars
{
    public static NamedType[] Create() =>
    [
        new DelegateScalarType("Decimal")
        {
            Description = "A decimal number, sent as a JSON number with the digits that were written: read it with a decimal type where they matter.",
            SpecifiedBy = "https://scalars.graphql.org/chillicream/decimal.html",
        },
        new DelegateScalarType("Long")
        {
            Description = "A whole number of 64 bits, sent as a JSON number.",
            SpecifiedBy = "https://scalars.graphql.org/chillicream/long.html",
        },
        new DelegateScalarType("URL")
        {
            Description = "An absolute address on the web.",
            SpecifiedBy = "https://url.spec.whatwg.org/",
        },
        new DelegateScalarType("Edtf")
        {
            Description = "A date as precise as it is known, in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1): `2024`, `2024-10`, `2025?`, `../2024-09`.",
            SpecifiedBy = "https://www.loc.gov/standards/datetime/",
        },
    ];
}
