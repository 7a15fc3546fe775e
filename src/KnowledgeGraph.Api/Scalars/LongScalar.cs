using System.Globalization;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Scalars;

/// <summary>A whole number of 64 bits; in the program a <see cref="long"/>.</summary>
/// <seealso href="https://scalars.graphql.org/chillicream/long.html"/>
internal sealed class LongScalar : ScalarType
{
    public LongScalar()
        : base(TypeNames.Long)
    {
        Description = "A 64-bit integer, sent as a JSON number.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/long.html";
    }

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        var isNumber = long.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && input.Kind is ScalarInputKind.Int;
        value = isNumber ? number : null;
        error = isNumber ? null : $"Long cannot represent {input}: use a 64-bit integer.";
        return isNumber;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        if (value is not long number)
        {
            return false;
        }

        writer.WriteLong(number);
        return true;
    }
}
