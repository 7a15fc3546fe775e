using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Scalars;

/// <summary>A day as <c>YYYY-MM-DD</c>; internally the number of the <see cref="Day"/>.</summary>
/// <seealso href="https://scalars.graphql.org/chillicream/local-date.html"/>
internal sealed class DateScalar : ScalarType
{
    public DateScalar()
        : base(TypeNames.Date)
    {
        Description = "A day of the Gregorian calendar, in the form `YYYY-MM-DD`; before the year 1 and after 9999 in the expanded form of ISO "
            + "8601, `±YYYYYY-MM-DD`, where the year `-000043` is 44 BC.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/local-date.html";
    }

    public override bool TryCoerce(in ScalarInput input, out object? value, out string? error)
    {
        var isDate = Day.TryParse(input.Text, out var day) && input.Kind == ScalarInputKind.String;
        value = isDate ? day : null;
        error = isDate ? null : $"Date cannot represent {input}: {Reason(input)}.";
        return isDate;
    }

    /// <summary>A day in the right form that no calendar has is told apart from another form.</summary>
    private static string Reason(in ScalarInput input)
    {
        var text = input.Text;
        return input.Kind == ScalarInputKind.String && text.Length == "YYYY-MM-DD".Length
            && Day.TryParse(string.Concat(text.AsSpan(0, 8), "01"), out _) && char.IsAsciiDigit(text[8]) && char.IsAsciiDigit(text[9])
                ? "there is no such day in this month"
                : "use the form \"YYYY-MM-DD\"";
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
