using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Values;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Makes values of a record.</summary>
/// <param name="checkDate">Why a text is not a date of the fact format; null if it is one.</param>
internal sealed class ValueMaker(OntologyNames ontology, Func<string, string?> checkDate)
{
    /// <summary>The values that a record has for a specification; for each either a value or a fault.</summary>
    public IEnumerable<(ValueDraft? Value, DataPlace Place, string Fault, string Reason)> Make(
        ValueSpec spec, DataScope scope, Func<string, bool> isEmpty)
    {
        foreach (var value in spec.Text.Values(scope, isEmpty))
        {
            var text = value.Text;
            var place = scope.Record.PlaceOf(value.Node ?? scope.Node);
            if (spec.Map is { } map)
            {
                if (!map.TryGetValue(text, out var mapped))
                {
                    yield return (null, place, $"the value map has no '{Clipped.Of(text)}'."
                        + NearNames.Hint(Clipped.Of(text), [.. map.Keys], "keys"),
                        "the value map lacks the value");
                    continue;
                }

                if (mapped.Length == 0)
                {
                    continue;
                }

                text = mapped;
            }

            var yaml = Write(spec, text, scope, isEmpty, out var fault, out var reason);
            yield return yaml is null
                ? (null, place, fault, reason)
                : (new ValueDraft(spec.Sets.Count > 0 ? "" : yaml, spec.Sets, spec.Sets.Count > 0 ? text : "", place), place, "", "");
        }
    }

    /// <summary>Why a text is not a date; null if it is one.</summary>
    public string? FaultOfDate(string text) => checkDate(text);

    private string? Write(
        ValueSpec spec, string text, DataScope scope, Func<string, bool> isEmpty, out string fault, out string reason)
    {
        fault = reason = "";
        if (MarksOf(text) is { } damaged)
        {
            (fault, reason) = (damaged, damaged);
            return null;
        }

        if (text.Length > YamlText.MaxLength)
        {
            reason = "a text is too long";
            fault = $"the text is {text.Length:N0} characters long; at most {YamlText.MaxLength:N0} are possible";
            return null;
        }

        switch (spec.Type)
        {
            case "date":
                reason = "not a date";
                return Date(spec, text, scope, isEmpty, out fault);
            case "integer" or "decimal":
                reason = "not a number";
                return NumberText.Convert(text, spec.DecimalSign, out fault);
            case "boolean":
                reason = "not a boolean";
                return Boolean(text, out fault);
            case "quantity":
                reason = "not a quantity";
                return Quantity(spec, text, scope, isEmpty, out fault);
            case "languageText":
                reason = "no language";
                return Language(spec, text, scope, isEmpty, out fault);
        }

        if (ontology.Enumerations.TryGetValue(spec.Type, out var values) && !values.Contains(text, StringComparer.Ordinal))
        {
            reason = $"not a value of {spec.Type}";
            fault = $"'{Clipped.Of(text)}' is not a value of {spec.Type}.{NearNames.Hint(Clipped.Of(text), values, "values")} Add a "
                + "value map to the mapping";
            return null;
        }

        return YamlText.Of(text);
    }

    private string? Date(ValueSpec spec, string text, DataScope scope, Func<string, bool> isEmpty, out string fault)
    {
        var date = text;
        fault = "";
        if (spec.Precision is { } precision)
        {
            date = WikidataTime.Convert(
                text,
                precision.Values(scope, isEmpty).FirstOrDefault().Text ?? "",
                spec.Calendar?.Values(scope, isEmpty).FirstOrDefault().Text ?? "",
                out fault);
        }
        else if (spec.DateFormats.Count > 0)
        {
            date = DateText.Convert(text, spec.DateFormats, out fault);
        }

        if (date is not null && checkDate(date) is { } reason)
        {
            fault = $"'{Clipped.Of(date)}' is not a date: {reason}"
                + (spec.DateFormats.Count == 0 && text.AsSpan().ContainsAny('/', '.') ? ". For another form write { date: …, format: "
                    + "dd/MM/yyyy } in the mapping" : "");
            return null;
        }

        return date is null ? null : YamlText.Of(date);
    }

    private string? Quantity(ValueSpec spec, string text, DataScope scope, Func<string, bool> isEmpty, out string fault)
    {
        if (NumberText.Convert(text, spec.DecimalSign, out fault) is not { } amount)
        {
            return null;
        }

        var unit = spec.Unit!.Values(scope, isEmpty).FirstOrDefault().Text;
        if (unit is null || !ontology.Units.Contains(unit))
        {
            fault = unit is null
                ? "the unit is missing"
                : $"there is no unit '{Clipped.Of(unit)}'.{NearNames.Hint(Clipped.Of(unit), ontology.Units, "units")}";
            return null;
        }

        var upTo = spec.UpTo?.Values(scope, isEmpty).FirstOrDefault().Text is { } other
            ? NumberText.Convert(other, spec.DecimalSign, out fault)
            : null;
        if (fault.Length > 0)
        {
            return null;
        }

        return "{ amount: " + amount + (upTo is null ? "" : ", upTo: " + upTo) + ", unit: " + unit
            + (spec.Per.Length > 0 ? ", per: " + spec.Per : "")
            + (spec.Comparator.Length > 0 ? ", comparator: " + spec.Comparator : "") + " }";
    }

    private static string? Language(ValueSpec spec, string text, DataScope scope, Func<string, bool> isEmpty, out string fault)
    {
        var language = spec.Language!.Values(scope, isEmpty).FirstOrDefault().Text;
        fault = language is null ? "the language of the text is missing" : "";
        return language is null ? null : $"{{ text: {YamlText.Of(text)}, language: {YamlText.Of(language)} }}";
    }

    private static string? Boolean(string text, out string fault)
    {
        fault = "";
        switch (text.ToLowerInvariant())
        {
            case "true" or "yes" or "y" or "1" or "t":
                return "true";
            case "false" or "no" or "n" or "0" or "f":
                return "false";
            default:
                fault = $"'{Clipped.Of(text)}' is neither true nor false: add a value map to the mapping";
                return null;
        }
    }

    /// <summary>Why a text cannot be in a fact file; null if it can.</summary>
    public static string? MarksOf(string text)
    {
        foreach (var character in text)
        {
            if (character is (< ' ' and not ('\n' or '\r' or '\t')) or '\u007F')
            {
                return $"the text has the control character U+{(int)character:X4}";
            }

            if (character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                return $"the text has U+{(int)character:X4}, which changes the direction of what follows";
            }
        }

        return null;
    }
}
