using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Scalars;

/// <summary>Scalars that are sent and never asked for: what resolvers write is what they are.</summary>
internal static class OutputScalars
{
    public static NamedType[] Create() =>
    [
        new DelegateScalarType(TypeNames.Url)
        {
            Description = "An absolute URL.",
            SpecifiedBy = "https://url.spec.whatwg.org/",
        },
        new DelegateScalarType(TypeNames.Edtf)
        {
            Description = "A date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1): `2024`, `2024-10`, `2025?`, `../2024-09`.",
            SpecifiedBy = "https://www.loc.gov/standards/datetime/",
        },
    ];
}
