using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Scalars;

/// <summary>A day as <c>YYYY-MM-DD</c>; in the program the number of the <see cref="Day"/>.</summary>
/// <seealso href="https://scalars.graphql.org/chillicream/local-date.html"/>
internal sealed class DateScalar : ScalarType
{
    public DateScalar()
        : base(TypeNames.Date)
    {
        Description = "A day of the Gregorian calendar, in the form `YYYY-MM-DD`.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/local-date.html";
    }

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        var isDate = Day.TryParse(input.Text, out var day) && input.Kind == ScalarInputKind.String;
        value = isDate ? day : null;
        error = isDate ? null : $"Date cannot represent {input}: use the form \"YYYY-MM-DD\".";
        return isDate;
    }

    public override bool TryWrite(object value, ResponseWriter writer, out string? error)
    {
        error = null;
        if (value is not int day || Day.ToText(day) is not { } text)
        {
            return false;
        }

        writer.WriteString(text);
        return true;
    }
}
