using System.Globalization;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Scalars;

/// <summary>A decimal number of 28 digits; in the program a <see cref="decimal"/>.</summary>
/// <seealso href="https://scalars.graphql.org/chillicream/decimal.html"/>
internal sealed class DecimalScalar : ScalarType
{
    public DecimalScalar()
        : base(TypeNames.Decimal)
    {
        Description = "A decimal number, sent as a JSON number with its digits as written: parse it as a decimal to keep them.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/decimal.html";
    }

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        var isNumber = decimal.TryParse(input.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && input.Kind is ScalarInputKind.Int or ScalarInputKind.Float;
        value = isNumber ? number : null;
        error = isNumber ? null : $"Decimal cannot represent {input}: use a number of at most 28 digits.";
        return isNumber;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        if (value is not decimal number)
        {
            return false;
        }

        writer.WriteDecimal(number);
        return true;
    }
}
